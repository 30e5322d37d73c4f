using Hyperframes.Linting;

namespace Hyperframes.Cli.Linting;

/// <summary>Writes what a run found.</summary>
internal abstract class Report(TextWriter output, bool verbose)
{
    protected TextWriter Output { get; } = output;

    public static Report Create(ReportFormat format, TextWriter output, bool verbose) => format switch
    {
        ReportFormat.Json => new JsonReport(output, verbose),
        ReportFormat.Sarif => new SarifReport(output, verbose),
        ReportFormat.MSBuild => new MSBuildReport(output, verbose),
        _ => new HumanReport(output, verbose),
    };

    /// <summary>Writes the findings, and what was mended before.</summary>
    public abstract void Write(LintTarget target, ProjectLintResult result, IReadOnlyList<MendedFinding> mended);

    /// <summary>Says why nothing could be judged.</summary>
    public abstract void WriteFailure(string message);

    /// <summary>The findings that are to be shown.</summary>
    protected IEnumerable<LintFinding> Shown(ProjectLintResult result) => result.Findings.Where(finding => verbose || finding.Severity != FindingSeverity.Info);
}
