using System.Text.Encodings.Web;
using System.Text.Json;
using Hyperframes.Linting;

namespace Hyperframes.Cli.Linting;

/// <summary>The upstream linter's JSON document.</summary>
internal sealed class JsonReport(TextWriter output, bool verbose) : Report(output, verbose)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override void Write(LintTarget target, ProjectLintResult result, IReadOnlyList<MendedFinding> mended) => WriteDocument(json =>
    {
        WriteCounts(json, result.Count(FindingSeverity.Error), result.Count(FindingSeverity.Warning), result.Count(FindingSeverity.Info));
        json.WriteStartArray("findings");
        foreach (var finding in Shown(result))
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        json.WriteNumber("filesScanned", result.Files.Count);
        if (mended.Count > 0)
        {
            json.WriteNumber("mended", mended.Count);
        }
    });

    /// <inheritdoc/>
    public override void WriteFailure(string message) => WriteDocument(json =>
    {
        json.WriteBoolean("ok", false);
        json.WriteString("error", message);
        json.WriteStartArray("findings");
        json.WriteEndArray();
        json.WriteNumber("errorCount", 0);
        json.WriteNumber("warningCount", 0);
        json.WriteNumber("infoCount", 0);
        json.WriteNumber("filesScanned", 0);
    });

    private void WriteDocument(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            write(json);
            json.WriteStartObject("_meta");
            json.WriteString("version", typeof(LintFinding).Assembly.GetName().Version?.ToString(3));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        Output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteCounts(Utf8JsonWriter json, int errors, int warnings, int infos)
    {
        json.WriteBoolean("ok", errors == 0);
        json.WriteNumber("errorCount", errors);
        json.WriteNumber("warningCount", warnings);
        json.WriteNumber("infoCount", infos);
    }

    private static void WriteFinding(Utf8JsonWriter json, LintFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("message", finding.Message);
        WriteOptional(json, "fixHint", finding.FixHint);
        WriteOptional(json, "elementId", finding.ElementId);
        WriteOptional(json, "selector", finding.Selector);
        WriteOptional(json, "snippet", finding.Snippet);
        WriteOptional(json, "file", finding.File);
        if (finding.Position is { } at)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
        }

        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
