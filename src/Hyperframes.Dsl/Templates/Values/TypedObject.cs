namespace Hyperframes.Templates;

/// <summary>A model object together with what generated code knows of its type.</summary>
internal sealed class TypedObject(object target, TemplateType type)
{
    public object Target => target;

    public TemplateType Type => type;

    public override bool Equals(object? obj) => obj is TypedObject other && Equals(target, other.Target);

    public override int GetHashCode() => target.GetHashCode();

    public override string? ToString() => target.ToString();
}
