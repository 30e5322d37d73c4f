namespace Hyperframes.Generators.Variables.Emit;

/// <summary>A variables record to generate, or to add to.</summary>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Keywords">What stands before the name: <c>public sealed partial record</c>.</param>
/// <param name="Origin">Where it comes from, for the head comment.</param>
/// <param name="IsWhole">Whether the properties are generated as well.</param>
internal sealed record RecordShape(string Namespace, string Name, string Keywords, string Origin, bool IsWhole)
{
    public IReadOnlyList<PropertyShape> Properties { get; init; } = [];

    /// <summary>Declarations of the types around it, outermost first.</summary>
    public IReadOnlyList<string> Containers { get; init; } = [];

    /// <summary>Name of the generated file.</summary>
    public string HintName => (Namespace.Length == 0 ? "" : Namespace + ".") + string.Concat(Containers.Select(container => container.Split(' ').Last() + ".")) + Name + ".g.cs";

    public bool Equals(RecordShape? other)
        => other is not null && (Namespace, Name, Keywords, Origin, IsWhole).Equals((other.Namespace, other.Name, other.Keywords, other.Origin, other.IsWhole))
            && Properties.SequenceEqual(other.Properties) && Containers.SequenceEqual(other.Containers);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
