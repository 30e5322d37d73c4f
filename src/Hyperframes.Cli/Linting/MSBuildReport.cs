using Hyperframes.Linting;

namespace Hyperframes.Cli.Linting;

/// <summary>One line a finding, as MSBuild and editors read them: <c>file(line,column): error HF3012: code: message</c>.</summary>
internal sealed class MSBuildReport(TextWriter output, bool verbose) : Report(output, verbose)
{
    /// <inheritdoc/>
    public override void Write(LintTarget target, ProjectLintResult result, IReadOnlyList<MendedFinding> mended)
    {
        foreach (var finding in Shown(result))
        {
            var file = target.Files.PathOf(finding.File ?? target.EntryFile ?? "index.html");
            var place = finding.Position is { } at ? FormattableString.Invariant($"({at.Line},{at.Column})") : "";
            var severity = finding.Severity == FindingSeverity.Info ? "message" : finding.Severity.ToString().ToLowerInvariant();
            Output.WriteLine($"{file}{place}: {severity} {LintRuleCatalog.Find(finding.Code)?.Id}: {finding.Code}: {finding.Message} {finding.FixHint}".TrimEnd());
        }
    }

    /// <inheritdoc/>
    public override void WriteFailure(string message) => Output.WriteLine($"hfdsl : error : {message}");
}
