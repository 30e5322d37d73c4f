using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Json;

/// <summary>A JSON value and where it stands.</summary>
public class JsonValue
{
    internal JsonValue(JsonKind kind, TextSpan span)
    {
        Kind = kind;
        Span = span;
    }

    /// <summary>What it is.</summary>
    public JsonKind Kind { get; }

    /// <summary>Where it stands in the text read, with quotes and brackets.</summary>
    public TextSpan Span { get; }

    /// <summary>The text of a string; null for any other value.</summary>
    public string? AsString => (this as JsonString)?.Value;

    /// <summary>The value of a number; null for any other value.</summary>
    public double? AsNumber => (this as JsonNumber)?.Value;

    /// <summary>The value of <c>true</c> or <c>false</c>; null for any other value.</summary>
    public bool? AsBoolean => Kind switch { JsonKind.True => true, JsonKind.False => false, _ => null };

    /// <summary>The kind as JavaScript people call it: object, array, string, number, boolean, null.</summary>
    public string TypeName => Kind switch
    {
        JsonKind.Object => "object",
        JsonKind.Array => "array",
        JsonKind.String => "string",
        JsonKind.Number => "number",
        JsonKind.True or JsonKind.False => "boolean",
        _ => "null",
    };
}
