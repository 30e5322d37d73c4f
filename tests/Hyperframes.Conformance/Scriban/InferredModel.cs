using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hyperframes.Conformance.Scriban;

/// <summary>The model of a case as C# records: an object with plain names is a record, an array the list of its common type, anything else <c>object</c>.</summary>
internal sealed class InferredModel(string prefix)
{
    private readonly StringBuilder _records = new();
    private int _count;

    public string Records => _records.ToString();

    /// <summary>The parameter list of the root record; null when the model cannot be written as one.</summary>
    public string? Root(JsonElement model) => model.ValueKind != JsonValueKind.Object ? "()" : IsRecord(model) ? Parameters(model) : null;

    private string Parameters(JsonElement json) => "(" + string.Join(", ", json.EnumerateObject().Select(p => $"{Type(p.Value)} {p.Name}")) + ")";

    private string Type(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "bool",
        JsonValueKind.String => "string",
        JsonValueKind.Number when json.GetRawText().AsSpan().IndexOfAny(".eE") >= 0 => "double",
        JsonValueKind.Number when json.TryGetInt32(out _) => "int",
        JsonValueKind.Number when json.TryGetInt64(out _) => "long",
        JsonValueKind.Array when Common([.. json.EnumerateArray()]) is { } element => $"System.Collections.Generic.IReadOnlyList<{element}>",
        JsonValueKind.Object when IsRecord(json) && json.EnumerateObject().Any() => Record(json),
        _ => "object?",
    };

    private string? Common(JsonElement[] items)
    {
        if (items.Length == 0)
        {
            return null;
        }

        if (items.All(i => i.ValueKind == JsonValueKind.Object && IsRecord(i)))
        {
            var shape = Shape(items[0]);
            return shape.Length > 0 && items.All(i => Shape(i) == shape) ? Record(items[0]) : null;
        }

        return items[0].ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null ? null
            : items.Select(Type).Distinct().Count() == 1 ? Type(items[0]) : null;
    }

    private static string Shape(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Concat(json.EnumerateObject().Select(p => p.Name + Shape(p.Value))) + "}",
        JsonValueKind.Array => "[" + string.Concat(json.EnumerateArray().Select(Shape).Distinct()) + "]",
        JsonValueKind.Number => json.GetRawText().AsSpan().IndexOfAny(".eE") >= 0 ? "d" : "i",
        JsonValueKind.True or JsonValueKind.False => "b",
        _ => json.ValueKind.ToString(),
    };

    private string Record(JsonElement json)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{prefix}_{_count++}");
        var parameters = Parameters(json);
        _records.Append(CultureInfo.InvariantCulture, $"public sealed record {name}{parameters};\n");
        return name;
    }

    private static bool IsRecord(JsonElement json) => json.EnumerateObject().All(p => p.Name.Length > 1 && p.Name.All(c => char.IsAsciiLetterLower(c) || c == '_')
        && Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(p.Name) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None);
}
