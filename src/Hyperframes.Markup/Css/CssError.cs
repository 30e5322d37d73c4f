namespace Hyperframes.Markup.Css;

/// <summary>Why a text is not CSS.</summary>
/// <param name="Offset">Where it shows, 0-based.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record CssError(int Offset, string Message);
