namespace Hyperframes.Generators.Variables.Emit;

/// <summary>The declaration of a record: from its defaults and what is known of each property.</summary>
internal static class DeclarationEmitter
{
    public static void Write(CodeWriter code, RecordShape record)
    {
        code.Line("/// <inheritdoc/>");
        code.Line("public static string Declaration => s_declaration ??= WriteDeclaration();");
        code.Line();
        code.Open("private static string WriteDeclaration()");
        code.Line("var declaration = new global::Hyperframes.Variables.VariableDeclarationWriter();");
        foreach (var property in record.Properties)
        {
            code.Line($"declaration{Chain(property)}.End();");
        }

        code.Line("return declaration.ToJson();");
        code.Close();
    }

    private static string Chain(PropertyShape property)
    {
        var value = "s_defaults." + property.Name;
        var chain = $".Begin({CodeWriter.Literal(property.Id)}, \"{property.TypeName}\", {CodeWriter.Literal(property.Label)}, "
            + (property.Kind is ValueKind.Number or ValueKind.Integer or ValueKind.Boolean ? value : ValueExpressions.Text(property, value)) + ")";
        chain += With("description", property.Description) + With("placeholder", property.Placeholder);
        chain += property.MaxLength >= 0 ? $".With(\"maxLength\", {property.MaxLength})" : "";
        chain += With("min", property.Min) + With("max", property.Max) + With("step", property.Step);
        chain += With("unit", property.Unit) + With("brandRole", property.BrandRole) + With("source", property.Source);
        return property.Kind == ValueKind.Option
            ? chain + $".Options({string.Join(", ", property.Options.Select(option => CodeWriter.Literal(option.Value) + ", " + CodeWriter.Literal(option.Label)))})"
            : chain;
    }

    private static string With(string member, string? value) => value is null ? "" : $".With(\"{member}\", {CodeWriter.Literal(value)})";

    private static string With(string member, double value) => double.IsNaN(value) ? "" : $".With(\"{member}\", {CodeWriter.Literal(value)})";
}
