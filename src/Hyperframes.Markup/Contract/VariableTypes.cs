namespace Hyperframes.Markup.Contract;

/// <summary>Names of the variable types, and what each asks of a value.</summary>
public static class VariableTypes
{
    /// <summary>The names as declarations write them, in the order of <see cref="VariableType"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["string", "number", "color", "boolean", "enum", "font", "image"];

    /// <summary>The name of a type in a declaration.</summary>
    public static string NameOf(VariableType type) => Names[(int)type];

    /// <summary>The type of that name, case counting; null when there is none.</summary>
    public static VariableType? Of(string? name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (string.Equals(Names[i], name, StringComparison.Ordinal))
            {
                return (VariableType)i;
            }
        }

        return null;
    }

    /// <summary>The JSON type that a default of this type must have: string, number or boolean.</summary>
    public static string JsonTypeOf(VariableType type) => type switch
    {
        VariableType.Number => "number",
        VariableType.Boolean => "boolean",
        _ => "string",
    };
}
