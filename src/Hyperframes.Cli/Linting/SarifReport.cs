using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hyperframes.Linting;

namespace Hyperframes.Cli.Linting;

/// <summary>SARIF 2.1.0, for code scanning.</summary>
internal sealed class SarifReport(TextWriter output, bool verbose) : Report(output, verbose)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public override void Write(LintTarget target, ProjectLintResult result, IReadOnlyList<MendedFinding> mended)
    {
        var findings = Shown(result).ToList();
        WriteRun(json =>
        {
            WriteTool(json, findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Select(code => LintRuleCatalog.Find(code)!));
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                WriteResult(json, finding, target);
            }

            json.WriteEndArray();
        });
    }

    /// <inheritdoc/>
    public override void WriteFailure(string message) => WriteRun(json =>
    {
        WriteTool(json, []);
        json.WriteStartArray("results");
        json.WriteEndArray();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", false);
        json.WriteStartArray("toolExecutionNotifications");
        json.WriteStartObject();
        json.WriteString("level", "error");
        WriteText(json, "message", message);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    });

    private void WriteRun(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        Output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<LintCode> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "hfdsl");
        json.WriteString("version", typeof(LintFinding).Assembly.GetName().Version?.ToString(3));
        json.WriteStartArray("rules");
        foreach (var code in codes.OrderBy(code => code.Id, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code.Id);
            json.WriteString("name", code.Code);
            WriteText(json, "shortDescription", code.Title);
            WriteText(json, "fullDescription", code.Cause);
            WriteText(json, "help", code.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, LintFinding finding, LintTarget target)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", LintRuleCatalog.Find(finding.Code)?.Id);
        json.WriteString("level", finding.Severity switch { FindingSeverity.Error => "error", FindingSeverity.Warning => "warning", _ => "note" });
        WriteText(json, "message", finding.FixHint is null ? finding.Message : $"{finding.Message} {finding.FixHint}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", finding.File ?? target.EntryFile ?? "index.html");
        json.WriteEndObject();
        if (finding.Position is { } at)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            json.WriteNumber("startColumn", at.Column);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
