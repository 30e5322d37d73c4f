namespace Hyperframes.Linting;

/// <summary>One kind of finding: the catalogue's entry.</summary>
/// <param name="Code">The public name in snake_case; upstream's where upstream has the rule.</param>
/// <param name="Id">The alias that compilers and editors need, <c>HF3001</c>; never used again for another code.</param>
/// <param name="Severity">The severity it usually has.</param>
/// <param name="Title">What is wrong, in one short line.</param>
/// <param name="Cause">Why that breaks or endangers a video: one sentence.</param>
/// <param name="Remedy">What to do: one sentence.</param>
public sealed record LintCode(string Code, string Id, FindingSeverity Severity, string Title, string Cause, string Remedy)
{
    /// <summary>Whether upstream's linter has the code too.</summary>
    public bool IsUpstream => Id.StartsWith("HF3", StringComparison.Ordinal);

    /// <summary>The code and its alias.</summary>
    public override string ToString() => $"{Id} {Code}";
}
