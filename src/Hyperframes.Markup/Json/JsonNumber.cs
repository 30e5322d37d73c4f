using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Json;

/// <summary>A JSON number.</summary>
public sealed class JsonNumber : JsonValue
{
    internal JsonNumber(TextSpan span, string raw, double value)
        : base(JsonKind.Number, span)
    {
        Raw = raw;
        Value = value;
    }

    /// <summary>As written.</summary>
    public string Raw { get; }

    /// <summary>The nearest double; infinite where the number is beyond its range, as in <c>JSON.parse</c>.</summary>
    public double Value { get; }
}
