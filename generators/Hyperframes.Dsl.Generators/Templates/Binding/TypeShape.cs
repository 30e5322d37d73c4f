namespace Hyperframes.Generators.Templates.Binding;

/// <summary>A use of a type.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="CSharp">Its full C# name, without a nullable mark.</param>
/// <param name="IsNullable">Whether null is a value of it.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="Element">What a list, sequence or map holds.</param>
internal sealed record TypeShape(TypeKind Kind, string CSharp, bool IsNullable = false, bool IsValueType = false, TypeShape? Element = null)
{
    public static TypeShape Dynamic { get; } = new(TypeKind.Dynamic, "object", IsNullable: true);

    public bool IsNumber => Kind is TypeKind.Integer or TypeKind.Long or TypeKind.Double or TypeKind.Float or TypeKind.Decimal;

    public bool IsEnumerable => Kind is TypeKind.List or TypeKind.Sequence or TypeKind.Map or TypeKind.Dynamic or TypeKind.Text or TypeKind.Object;

    /// <summary>The type in C#, with its nullable mark.</summary>
    public string Declaration => IsNullable ? CSharp + "?" : CSharp;

    /// <summary>The type as messages show it.</summary>
    public string Display
    {
        get
        {
            var name = CSharp.Replace("global::", "");
            return name.IndexOf('<') < 0 ? name.Substring(name.LastIndexOf('.') + 1) : name;
        }
    }
}
