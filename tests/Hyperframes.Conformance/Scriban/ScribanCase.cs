using System.Text.Json;

namespace Hyperframes.Conformance.Scriban;

/// <summary>One recorded case: a template, its model and options, and what the engine made of them.</summary>
internal sealed record ScribanCase(
    string Id,
    string Template,
    JsonElement Model,
    JsonElement Options,
    string? Expected,
    IReadOnlyList<(int? Line, int? Column)> Errors)
{
    public bool ExpectsError => Expected is null;

    public static IReadOnlyList<ScribanCase> ReadAll(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(line => Read(JsonDocument.Parse(line).RootElement))];

    /// <summary>Names and texts of the templates that the case may include.</summary>
    public IEnumerable<(string Name, string Text)> Includes()
    {
        if (Options.ValueKind != JsonValueKind.Object || !Options.TryGetProperty("includes", out var includes))
        {
            yield break;
        }

        foreach (var include in includes.EnumerateObject().Where(i => i.Value.ValueKind == JsonValueKind.String))
        {
            yield return (include.Name, include.Value.GetString()!);
        }
    }

    public bool Flag(string name, bool otherwise = false) => Option(name) is { } value ? value.GetBoolean() : otherwise;

    public int Number(string name, int otherwise) => Option(name) is { } value ? value.GetInt32() : otherwise;

    public JsonElement? Option(string name) =>
        Options.ValueKind == JsonValueKind.Object && Options.TryGetProperty(name, out var value) ? value : null;

    private static ScribanCase Read(JsonElement json) => new(
        json.GetProperty("id").GetString()!,
        json.GetProperty("template").GetString()!,
        json.TryGetProperty("model", out var model) ? model : default,
        json.TryGetProperty("options", out var options) ? options : default,
        json.TryGetProperty("expected_output", out var output) ? output.GetString() : null,
        json.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray().Select(e => (Integer(e, "line"), Integer(e, "column")))] : []);

    private static int? Integer(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
