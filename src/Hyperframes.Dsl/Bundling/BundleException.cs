using Hyperframes.Linting;

namespace Hyperframes.Bundling;

/// <summary>A composition cannot be bundled. All reasons are listed at once.</summary>
public sealed class BundleException : Exception
{
    /// <summary>Creates the exception from everything that was found; the message lists the errors.</summary>
    public BundleException(IReadOnlyList<LintFinding> findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>Everything that was found, warnings and notes included.</summary>
    public IReadOnlyList<LintFinding> Findings { get; }

    private static string Describe(IReadOnlyList<LintFinding> findings)
    {
        var errors = findings.Where(finding => finding.Severity == FindingSeverity.Error).ToList();
        var count = errors.Count == 1 ? "1 error" : FormattableString.Invariant($"{errors.Count} errors");
        return $"The composition was not bundled: {count}.\n{string.Join('\n', errors)}";
    }
}
