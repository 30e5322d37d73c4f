namespace Hyperframes.Markup.Css;

/// <summary>What was read from a style sheet or an inline style: everything in source order, and the first error, at which reading stopped.</summary>
internal sealed class CssSheet
{
    internal CssSheet(IReadOnlyList<CssRule> rules, IReadOnlyList<CssAtRule> atRules, IReadOnlyList<CssDeclaration> declarations, CssError? error)
    {
        Rules = rules;
        AtRules = atRules;
        Declarations = declarations;
        Error = error;
    }

    /// <summary>All rules, nested ones after the rule around them. Empty when there is an error.</summary>
    public IReadOnlyList<CssRule> Rules { get; }

    /// <summary>All at-rules. Empty when there is an error.</summary>
    public IReadOnlyList<CssAtRule> AtRules { get; }

    /// <summary>All declarations. Empty when there is an error.</summary>
    public IReadOnlyList<CssDeclaration> Declarations { get; }

    /// <summary>Why the text is not CSS; null when it is.</summary>
    public CssError? Error { get; }
}
