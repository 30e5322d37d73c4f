using Hyperframes.Linting;

namespace Hyperframes.Conformance.Linting;

/// <summary>What two findings are compared by; the position is a figure of its own.</summary>
internal readonly record struct ComparedFinding(string Code, string Severity, string? ElementId, string? File)
{
    public static ComparedFinding Of(LintFinding finding) =>
        new(finding.Code, finding.Severity.ToString().ToLowerInvariant(), finding.ElementId, finding.File);

    public override string ToString() => $"{Severity} {Code}{(ElementId is null ? "" : " #" + ElementId)}{(File is null ? "" : " in " + File)}";
}
