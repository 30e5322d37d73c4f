using System.Collections;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Hyperframes.Templates;

public readonly partial struct TemplateValue
{
    /// <summary>Any .NET value as the language sees it: numbers, strings, JSON, maps and sequences; everything else stays itself.</summary>
    public static TemplateValue From(object? value) => value switch
    {
        null => default,
        TemplateValue v => v,
        string s => s,
        bool b => b,
        int i => i,
        long l => l,
        double d => d,
        float f => f,
        decimal m => m,
        char c => c.ToString(),
        BigInteger big => big,
        byte or sbyte or short or ushort => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture),
        uint u => (long)u,
        ulong ul => ul <= long.MaxValue ? (long)ul : (BigInteger)ul,
        DateTime date => date,
        TimeSpan span => span,
        TemplateObject o => o,
        TemplateList list => list,
        TemplateFunction function => function,
        TemplateRange range => Sequence(range),
        CapturedText captured => Captured(captured),
        JsonElement element => FromJson(element),
        JsonNode node => FromJson(node),
        IDictionary map => MappedObject.Of(map),
        IEnumerable<KeyValuePair<string, object?>> pairs => MappedObject.Of(pairs),
        IEnumerable items => TemplateList.Of(items),
        _ => Opaque(value),
    };

    /// <summary>An object of the model with its members as generated code knows them.</summary>
    public static TemplateValue FromObject(object? value, TemplateType type) => value is null ? default : Opaque(new TypedObject(value, type));

    /// <summary>A list of the model; items are converted once.</summary>
    public static TemplateValue FromList<T>(IReadOnlyList<T>? items, Func<T, TemplateValue> convert)
    {
        if (items is null)
        {
            return default;
        }

        var list = new TemplateList(items.Count);
        for (int i = 0; i < items.Count; i++)
        {
            list.Items.Add(convert(items[i]));
        }

        return list;
    }

    /// <summary>JSON as the model of an untyped template: integers keep their size, other numbers are doubles.</summary>
    public static TemplateValue FromJson(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return FromJsonNumber(element.GetRawText());
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            case JsonValueKind.Array:
                var list = new TemplateList(element.GetArrayLength());
                foreach (JsonElement item in element.EnumerateArray())
                {
                    list.Items.Add(FromJson(item));
                }

                return list;
            case JsonValueKind.Object:
                var map = new TemplateObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    map[property.Name] = FromJson(property.Value);
                }

                return map;
            default:
                return default;
        }
    }

    private static TemplateValue FromJson(JsonNode node) => FromJson(JsonSerializer.SerializeToElement(node, TemplateJsonContext.Default.JsonNode));

    private static TemplateValue FromJsonNumber(string text)
    {
        if (text.AsSpan().IndexOfAny(".eE") < 0)
        {
            return Exact(BigInteger.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        }

        return double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }
}
