namespace Hyperframes.Linting.Reading;

/// <summary>A block <c>header { body }</c> of a style sheet, as text.</summary>
/// <param name="Start">Offset of the header.</param>
/// <param name="Header">What stands before the brace.</param>
/// <param name="Body">What stands between the braces.</param>
internal sealed record FlatRule(int Start, string Header, string Body);
