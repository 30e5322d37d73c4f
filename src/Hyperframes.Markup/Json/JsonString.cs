using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Json;

/// <summary>A JSON string.</summary>
public sealed class JsonString : JsonValue
{
    internal JsonString(TextSpan span, string value)
        : base(JsonKind.String, span) => Value = value;

    /// <summary>The text with escapes resolved.</summary>
    public string Value { get; }
}
