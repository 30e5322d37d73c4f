using System.ComponentModel;

namespace Hyperframes.Templates;

/// <summary>A template that others can include.</summary>
/// <param name="Source">Its text's name and lines.</param>
/// <param name="Body">Prints it; what it returns is the value of <c>ret</c>.</param>
/// <param name="IsMarkup">Whether it is an HTML template, so that its text is markup and not words.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record TemplateInclude(TemplateSource Source, Func<TemplateRun, TemplateValue> Body, bool IsMarkup = false);
