using System.Text.Json;
using Hyperframes.Linting;

namespace Hyperframes.Conformance.Linting;

/// <summary>A recorded page with its findings.</summary>
internal sealed record LintCase(string Id, string Origin, string? Html, JsonElement Source, LintOptions Options, IReadOnlyList<ExpectedFinding> Expected)
{
    public static LintCase Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement.Clone());
    }

    public static LintCase Read(JsonElement root) => new(
        Text(root, "id") ?? "?",
        Text(root, "origin") ?? "?",
        Text(root, "html"),
        root,
        OptionsOf(root),
        root.TryGetProperty("findings", out var findings) ? findings.EnumerateArray().Select(FindingOf).ToList() : []);

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The options as recorded.</summary>
    public static JsonElement? OptionsText(JsonElement root) => root.TryGetProperty("options", out var options) ? options : null;

    private static bool Flag(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static int? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static LintOptions OptionsOf(JsonElement root)
    {
        if (!root.TryGetProperty("options", out var options) || options.ValueKind != JsonValueKind.Object)
        {
            return new LintOptions { OwnRules = false };
        }

        return new LintOptions
        {
            OwnRules = false,
            FilePath = Text(options, "filePath"),
            IsSubComposition = Flag(options, "isSubComposition"),
            CompositionPath = Text(options, "compSrcPath"),
            Distributed = Flag(options, "distributed"),
            Host = Text(options, "host") == "studio" ? LintHost.Studio : LintHost.CommandLine,
            ExternalStyles = options.TryGetProperty("externalStyles", out var styles)
                ? styles.EnumerateArray()
                    .Select(s => new ExternalStyle(Text(s, "href") ?? "", Text(s, "content") ?? "", Text(s, "file"), Text(s, "rootRelativePath")))
                    .ToList()
                : [],
        };
    }

    private static ExpectedFinding FindingOf(JsonElement finding) => new(
        new ComparedFinding(Text(finding, "code") ?? "?", Text(finding, "severity") ?? "?", Text(finding, "elementId"), Text(finding, "file")),
        Number(finding, "line"),
        Number(finding, "column"),
        Text(finding, "message") ?? "");
}
