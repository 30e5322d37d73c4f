namespace Hyperframes.Generators.Variables.Emit;

/// <summary>Expressions that hold, print and read one variable.</summary>
internal static class ValueExpressions
{
    private const string Limits = "global::Hyperframes.Variables.VariableLimits";

    /// <summary>The value, held to its limits.</summary>
    public static string Checked(PropertyShape property, string value) => property.Kind switch
    {
        ValueKind.Text => $"{Limits}.Text({value}, {CodeWriter.Literal(property.Id)}{(property.MaxLength >= 0 ? ", " + property.MaxLength : "")})",
        ValueKind.Number => $"{Limits}.Number({value}, {CodeWriter.Literal(property.Id)}{Range(property)})",
        ValueKind.Integer => $"(int){Limits}.Number({value}, {CodeWriter.Literal(property.Id)}{Range(property)})",
        _ => value,
    };

    /// <summary>The value as the text that stands in JSON.</summary>
    public static string Text(PropertyShape property, string value) => property.Kind switch
    {
        ValueKind.Color or ValueKind.Url => value + ".Text",
        ValueKind.OptionalColor => $"({value}?.Text ?? \"\")",
        ValueKind.Image => value + ".Url.Text",
        ValueKind.Font => value + ".Name",
        ValueKind.Option => OptionEmitter.TextOf(property, value),
        _ => Checked(property, value),
    };

    /// <summary>The value as the runtime prints it.</summary>
    public static string Printed(PropertyShape property, string value)
        => property.Kind is ValueKind.Number or ValueKind.Integer or ValueKind.Boolean ? $"global::Hyperframes.Variables.VariableText.Of({value})" : Text(property, value);

    /// <summary>The value read from JSON, or the default.</summary>
    public static string Read(PropertyShape property)
    {
        var arguments = $"{CodeWriter.Literal(property.Id)}, s_defaults.{property.Name}";
        return property.Kind switch
        {
            ValueKind.Number => $"reader.Number({arguments}{Range(property)})",
            ValueKind.Integer => $"reader.Integer({arguments}{Range(property)})",
            ValueKind.Boolean => $"reader.Boolean({arguments})",
            ValueKind.Color or ValueKind.OptionalColor => $"reader.Color({arguments})",
            ValueKind.Url => $"reader.Url({arguments})",
            ValueKind.Font => $"reader.Font({arguments})",
            ValueKind.Image => $"reader.Image({arguments})",
            ValueKind.Option => $"reader.Option({arguments}, {OptionEmitter.FromName(property)})",
            _ => $"reader.Text({arguments}{(property.MaxLength >= 0 ? ", " + property.MaxLength : "")})",
        };
    }

    private static string Range(PropertyShape property)
        => (double.IsNaN(property.Min) ? "" : ", min: " + CodeWriter.Literal(property.Min)) + (double.IsNaN(property.Max) ? "" : ", max: " + CodeWriter.Literal(property.Max));
}
