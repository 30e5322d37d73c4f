using Hyperframes.Linting;

namespace Hyperframes.Model;

/// <summary>A composition contradicts itself. All reasons are listed at once.</summary>
public sealed class CompositionException : Exception
{
    /// <summary>Creates the exception from everything that was found.</summary>
    public CompositionException(IReadOnlyList<LintFinding> findings)
        : base(Describe(findings)) => Findings = findings;

    /// <summary>Everything that was found.</summary>
    public IReadOnlyList<LintFinding> Findings { get; }

    private static string Describe(IReadOnlyList<LintFinding> findings)
    {
        var count = findings.Count == 1 ? "1 error" : FormattableString.Invariant($"{findings.Count} errors");
        return $"The composition cannot be built: {count}.\n{string.Join('\n', findings)}";
    }
}
