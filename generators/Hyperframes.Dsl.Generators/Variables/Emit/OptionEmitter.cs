namespace Hyperframes.Generators.Variables.Emit;

/// <summary>From an enum to the texts of its options and back.</summary>
internal static class OptionEmitter
{
    public static string TextOf(PropertyShape property, string value) => $"TextOf{property.Name}({value})";

    public static string FromName(PropertyShape property) => $"{property.Name}From";

    public static void Write(CodeWriter code, PropertyShape property)
    {
        code.Open($"private static string TextOf{property.Name}({property.CSharpType} value) => value switch");
        foreach (var option in property.Options)
        {
            code.Line($"{property.CSharpType}.{option.Member} => {CodeWriter.Literal(option.Value)},");
        }

        code.Line($"_ => throw global::Hyperframes.Variables.VariableLimits.NoOption({CodeWriter.Literal(property.Id)}, value),");
        code.Close("};");
        code.Line();
        code.Open($"private static {property.CSharpType}? {FromName(property)}(string text) => text switch");
        foreach (var option in property.Options)
        {
            code.Line($"{CodeWriter.Literal(option.Value)} => {property.CSharpType}.{option.Member},");
        }

        code.Line("_ => null,");
        code.Close("};");
    }

    /// <summary>The enum itself.</summary>
    public static void WriteEnum(CodeWriter code, PropertyShape property)
    {
        code.Line($"/// <summary>Choices of the variable <c>{CodeWriter.Xml(property.Id)}</c>.</summary>");
        code.Open($"public enum {property.CSharpType}");
        foreach (var option in property.Options)
        {
            code.Line($"/// <summary>{CodeWriter.Xml(option.Label)}</summary>");
            code.Line($"[global::Hyperframes.Variables.VariableOption({CodeWriter.Literal(option.Value)})]");
            code.Line($"{option.Member},");
        }

        code.Close();
    }
}
