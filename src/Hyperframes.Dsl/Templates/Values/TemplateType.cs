using System.ComponentModel;

namespace Hyperframes.Templates;

/// <summary>The members of a model type under their template names; generated code derives one per type, so that nothing is reflected.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class TemplateType
{
    /// <summary>Template names of all members.</summary>
    public abstract IReadOnlyList<string> Names { get; }

    /// <summary>Reads a member of <paramref name="target"/>.</summary>
    public abstract bool TryGet(object target, string name, out TemplateValue value);
}
