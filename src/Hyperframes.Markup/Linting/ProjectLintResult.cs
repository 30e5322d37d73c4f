namespace Hyperframes.Linting;

/// <summary>What was found in a project.</summary>
/// <param name="Findings">Those of the entry, of the other pages by name, then those of the project as a whole, whose file may be null.</param>
/// <param name="Files">The pages that were judged.</param>
/// <param name="NotRun">Codes whose rules could not run, for want of what they need: a look into media files, or into the web.</param>
public sealed record ProjectLintResult(IReadOnlyList<LintFinding> Findings, IReadOnlyList<string> Files, IReadOnlyList<LintCode> NotRun)
{
    /// <summary>How many findings have a severity.</summary>
    public int Count(FindingSeverity severity) => Findings.Count(finding => finding.Severity == severity);
}
