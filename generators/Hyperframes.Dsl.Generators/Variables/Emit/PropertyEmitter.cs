namespace Hyperframes.Generators.Variables.Emit;

/// <summary>A property that holds its value to the limits of its variable from the moment it is given.</summary>
internal static class PropertyEmitter
{
    public static void Write(CodeWriter code, PropertyShape property)
    {
        var isChecked = property.Kind is ValueKind.Text or ValueKind.Number or ValueKind.Option;
        var field = "_" + char.ToLowerInvariant(property.Name[0]) + property.Name.Substring(1);
        var initial = property.Default is { } value ? " = " + value : property.Kind == ValueKind.Text ? " = \"\"" : "";
        if (isChecked)
        {
            code.Line($"private readonly {property.CSharpType} {field}Value{initial};");
            code.Line();
        }

        Documentation(code, property);
        code.Line($"[global::Hyperframes.Variables.Variable({CodeWriter.Literal(property.Id)}{Limits(property)})]");
        code.Line($"[global::Hyperframes.Variables.Label({CodeWriter.Literal(property.Label)})]");
        if (!isChecked)
        {
            code.Line($"public {property.CSharpType} {property.Name} {{ get; init; }}{(initial.Length == 0 ? "" : initial + ";")}");
            return;
        }

        code.Open($"public {property.CSharpType} {property.Name}");
        code.Line($"get => {field}Value;");
        if (property.Kind == ValueKind.Option)
        {
            code.Open("init");
            code.Line($"{OptionEmitter.TextOf(property, "value")};");
            code.Line($"{field}Value = value;");
            code.Close();
        }
        else
        {
            code.Line($"init => {field}Value = {ValueExpressions.Checked(property, "value")};");
        }

        code.Close();
    }

    private static void Documentation(CodeWriter code, PropertyShape property)
    {
        code.Line($"/// <summary>{CodeWriter.Xml(property.Label)}{(property.Description is null ? "" : ". " + CodeWriter.Xml(property.Description))}</summary>");
        var limits = new List<string>();
        if (property.MaxLength >= 0)
        {
            limits.Add($"At most {property.MaxLength} characters.");
        }

        if (!double.IsNaN(property.Min) || !double.IsNaN(property.Max))
        {
            limits.Add($"From {Bound(property.Min)} to {Bound(property.Max)}{(property.Unit is null ? "" : " " + CodeWriter.Xml(property.Unit))}.");
        }

        if (limits.Count > 0)
        {
            code.Line($"/// <remarks>{string.Join(" ", limits)}</remarks>");
        }

        code.Line($"/// <value>{CodeWriter.Xml(property.DefaultText ?? "")}</value>");
    }

    private static string Bound(double number) => double.IsNaN(number) ? "any" : CodeWriter.Literal(number).TrimEnd('d');

    private static string Limits(PropertyShape property)
        => (property.MaxLength >= 0 ? ", MaxLength = " + property.MaxLength : "")
            + (double.IsNaN(property.Min) ? "" : ", Min = " + CodeWriter.Literal(property.Min))
            + (double.IsNaN(property.Max) ? "" : ", Max = " + CodeWriter.Literal(property.Max));
}
