namespace Hyperframes.Linting;

/// <summary>Judges one page. One class is one rule of upstream's linter, or one of our own; it may own several codes and holds no state.</summary>
internal abstract class LintRule
{
    /// <summary>The codes it can yield.</summary>
    public abstract IReadOnlyList<LintCode> Codes { get; }

    /// <summary>Reads the page and yields what is wrong.</summary>
    public abstract IEnumerable<Finding> Check(LintContext page);
}
