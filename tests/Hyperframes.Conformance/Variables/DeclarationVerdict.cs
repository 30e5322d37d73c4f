using System.Text.Json;
using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Json;
using Hyperframes.Markup.Source;
using JsonArray = Hyperframes.Markup.Json.JsonArray;
using JsonObject = Hyperframes.Markup.Json.JsonObject;
using JsonValue = Hyperframes.Markup.Json.JsonValue;

namespace Hyperframes.Conformance.Variables;

/// <summary>What the product says of a declaration, in the words of the recorded cases.</summary>
internal sealed class DeclarationVerdict
{
    private readonly string _text;
    private readonly JsonReading _reading;
    private readonly VariableDeclarations _declarations;

    private DeclarationVerdict(string text)
    {
        _text = text;
        _reading = JsonReader.Read(text);
        _declarations = VariableDeclarations.Read(text);
    }

    private IReadOnlyList<JsonValue> Items => _reading.IsValid && _reading.Root is JsonArray array ? array.Items : [];

    private IReadOnlyList<string> LintCodes =>
        [.. Upstream(), .. _declarations.UnloadableDefaults(boundToMedia: _ => false).Select(_ => "unloadable_media_variable_default")];

    /// <summary>Reads the attribute as it was written, through the tokenizer.</summary>
    public static DeclarationVerdict Of(JsonElement recorded)
    {
        var decoded = recorded.GetProperty("json").GetString()!;
        if (recorded.TryGetProperty("raw", out var raw) && raw.GetString() is { } written)
        {
            var quote = recorded.GetProperty("quote").GetString();
            var tag = HtmlTokenizer.Tokenize($"<html {VariableDeclarations.AttributeName}={quote}{written}{quote}>").First(token => token.Kind == HtmlTokenKind.StartTag);
            decoded = tag.Attribute(VariableDeclarations.AttributeName)!.Value;
        }

        return new(decoded);
    }

    public List<string> Differences(JsonElement expected)
    {
        var differences = new List<string>();
        void Compare<T>(string field, T actual, Func<JsonElement, T> read)
        {
            if (expected.TryGetProperty(field, out var value) && read(value) is var wanted && !EqualityComparer<T>.Default.Equals(actual, wanted))
            {
                differences.Add($"{field} is {actual}, recorded {wanted}");
            }
        }

        Compare("json", _text, value => value.GetString()!);
        Compare("empty", _text.Length == 0, value => value.GetBoolean());
        Compare("jsonParses", _text.Length > 0 && _reading.IsValid, value => value.GetBoolean());
        Compare("isArray", _reading.IsValid && _reading.Root is JsonArray, value => value.GetBoolean());
        Compare("valid", LintCodes.Count == 0, value => value.GetBoolean());
        Compare("lintFindings", string.Join(",", LintCodes), value => string.Join(",", value.EnumerateArray().Select(finding => finding.GetProperty("code").GetString())));
        Compare("ids", string.Join(",", Items.Select(item => Shown((item as JsonObject)?["id"]))), value => Joined(value));
        Compare("types", string.Join(",", Items.Select(item => Shown((item as JsonObject)?["type"]))), value => Joined(value));
        Compare("runtimeAcceptedIds", string.Join(",", _declarations.Schema.Select(entry => entry.Id)), value => Joined(value));
        Compare("entries", string.Join(" ", Items.Select(Entry)), value => string.Join(" ", value.EnumerateArray().Select(RecordedEntry)));
        return differences;
    }

    private IEnumerable<string> Upstream()
    {
        // One finding for a text that is not JSON, however many errors we list.
        var isBroken = _declarations.Faults.Any(fault => fault.Kind == DeclarationFaultKind.NotJson);
        var count = isBroken ? 1 : _declarations.Faults.Count(fault => fault.IsReportedUpstream);
        return Enumerable.Repeat("invalid_composition_variables_declaration", count);
    }

    private string Entry(JsonValue item, int index)
    {
        var entry = _declarations.Entries.FirstOrDefault(candidate => candidate.Index == index);
        return $"{index}:{Shown((item as JsonObject)?["id"])}:{Shown((item as JsonObject)?["type"])}:{(entry is null ? null : entry.Default?.TypeName ?? "absent")}:{entry?.IsInSchema ?? false}";
    }

    private static string RecordedEntry(JsonElement entry)
        => $"{entry.GetProperty("index").GetInt32()}:{Recorded(entry, "id")}:{Recorded(entry, "type")}:{DefaultType(entry)}:{entry.GetProperty("runtimeAccepted").GetBoolean()}";

    private static string? DefaultType(JsonElement entry)
        => entry.TryGetProperty("defaultJsonType", out var type) && type.GetString() is { } name ? name : null;

    private static string Recorded(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? Shown(value) : "";

    private static string Joined(JsonElement array) => string.Join(",", array.EnumerateArray().Select(Shown));

    private static string Shown(JsonElement value) => value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? "" : value.ToString();

    private static string Shown(JsonValue? value) => value switch { null => "", JsonNumber number => number.Raw, _ => value.AsString ?? "" };
}
