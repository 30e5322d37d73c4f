namespace Hyperframes.Generators.Templates.Binding;

/// <summary>A member that templates can read.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="TemplateName">Its name in templates: <c>PageTitle</c> is <c>page_title</c>.</param>
/// <param name="Type">Its type.</param>
internal sealed record MemberShape(string Name, string TemplateName, TypeShape Type);

/// <summary>A type with members.</summary>
/// <param name="CSharp">Its full C# name.</param>
/// <param name="Members">What templates can read of it, in the order of declaration, inherited members last.</param>
internal sealed record ObjectShape(string CSharp, EquatableList<MemberShape> Members)
{
    /// <summary>A member by its template name, or as C# spells it.</summary>
    public MemberShape? Find(string name) => Members.FirstOrDefault(m => m.TemplateName == name) ?? Members.FirstOrDefault(m => m.Name == name);
}

/// <summary>All that the compiler knows of the model of a template. Equal to another that says the same.</summary>
/// <param name="Root">The type of the template.</param>
/// <param name="Objects">The types that can be reached from it, itself included.</param>
internal sealed record ModelShape(ObjectShape Root, EquatableList<ObjectShape> Objects)
{
    public ObjectShape? Find(TypeShape type) => type.Kind == TypeKind.Object ? Objects.FirstOrDefault(o => o.CSharp == type.CSharp) : null;
}
