using Hyperframes.Generators.Variables.Emit;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Variables.Records;

/// <summary>A property of a variables record, read from its symbol.</summary>
internal static class RecordProperty
{
    private const string Namespace = "Hyperframes.Variables.";

    /// <summary>Null when its type is no variable's.</summary>
    public static PropertyShape? Read(IPropertySymbol property)
    {
        if (KindOf(property.Type) is not { } kind)
        {
            return null;
        }

        var variable = Attribute(property, "VariableAttribute");
        var type = kind == ValueKind.Option ? property.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : CSharpTypes.Of(kind);
        var id = variable?.ConstructorArguments is [{ Value: string { Length: > 0 } given }] ? given : CSharpName.Dashed(property.Name);
        return new PropertyShape(id, property.Name, kind, type, LabelOf(property) ?? CSharpName.Spoken(property.Name))
        {
            Description = Named<string>(variable, "Description"),
            Placeholder = Named<string>(variable, "Placeholder"),
            MaxLength = kind == ValueKind.Text ? Named<int?>(variable, "MaxLength") ?? -1 : -1,
            Min = Named<double?>(variable, "Min") ?? double.NaN,
            Max = Named<double?>(variable, "Max") ?? double.NaN,
            Step = Named<double?>(variable, "Step") ?? double.NaN,
            Unit = Named<string>(variable, "Unit"),
            BrandRole = Named<string>(variable, "BrandRole"),
            Source = Named<string>(variable, "Source"),
            Options = kind == ValueKind.Option ? Options((INamedTypeSymbol)property.Type) : [],
        };
    }

    private static ValueKind? KindOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ValueKind.Text,
        SpecialType.System_Double => ValueKind.Number,
        SpecialType.System_Int32 => ValueKind.Integer,
        SpecialType.System_Boolean => ValueKind.Boolean,
        _ when type.TypeKind == TypeKind.Enum => ValueKind.Option,
        _ => type.ToDisplayString() switch
        {
            "Hyperframes.CssColor" => ValueKind.Color,
            "Hyperframes.CssColor?" => ValueKind.OptionalColor,
            "Hyperframes.MediaUrl" => ValueKind.Url,
            "Hyperframes.FontFamily" => ValueKind.Font,
            "Hyperframes.ImageSource" => ValueKind.Image,
            _ => null,
        },
    };

    private static IReadOnlyList<OptionShape> Options(INamedTypeSymbol type)
        => [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue).Select(member => new OptionShape(
            member.Name,
            Attribute(member, "VariableOptionAttribute")?.ConstructorArguments is [{ Value: string value }] ? value : CSharpName.Dashed(member.Name),
            LabelOf(member) ?? CSharpName.Spoken(member.Name)))];

    private static string? LabelOf(ISymbol symbol) => Attribute(symbol, "LabelAttribute")?.ConstructorArguments is [{ Value: string label }] ? label : null;

    private static AttributeData? Attribute(ISymbol symbol, string name)
        => symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == Namespace + name);

    private static T? Named<T>(AttributeData? attribute, string name)
        => attribute is null ? default : attribute.NamedArguments.Where(argument => argument.Key == name).Select(argument => (T?)argument.Value.Value).FirstOrDefault();
}
