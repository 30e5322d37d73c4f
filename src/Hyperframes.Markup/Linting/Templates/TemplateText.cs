namespace Hyperframes.Linting;

/// <summary>A template as written.</summary>
/// <param name="Path">Its path, as findings are to report it.</param>
/// <param name="Text">Its text.</param>
public sealed record TemplateText(string Path, string Text);
