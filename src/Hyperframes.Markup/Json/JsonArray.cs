using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Json;

/// <summary>A JSON array.</summary>
public sealed class JsonArray : JsonValue
{
    internal JsonArray(TextSpan span, IReadOnlyList<JsonValue> items)
        : base(JsonKind.Array, span) => Items = items;

    /// <summary>The items in order.</summary>
    public IReadOnlyList<JsonValue> Items { get; }
}
