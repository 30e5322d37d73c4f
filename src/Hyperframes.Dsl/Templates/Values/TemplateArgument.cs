using System.ComponentModel;

namespace Hyperframes.Templates;

/// <summary>An argument as a call writes it.</summary>
/// <param name="Value">The value.</param>
/// <param name="At">Where it stands: a UTF-16 offset.</param>
/// <param name="Name">The name of a named argument.</param>
/// <param name="Expand">Whether it is a list whose items are the arguments (<c>^list</c>).</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TemplateArgument(TemplateValue Value, int At, string? Name = null, bool Expand = false);
