using Hyperframes.Markup.Source;

namespace Hyperframes.Markup.Css;

/// <summary>A rule: selectors and a block. Rules inside keyframes are rules too, their selectors being percentages.</summary>
internal sealed class CssRule
{
    private readonly string _source;
    private readonly List<CssDeclaration> _declarations = [];
    private List<CssDeclaration>? _withNested;
    private IReadOnlyList<string>? _selectors;
    private IReadOnlyList<string>? _resolved;

    internal CssRule(string source, CssRule? parent, CssAtRule? atRule, string selector, int start)
    {
        _source = source;
        Parent = parent;
        AtRule = atRule;
        Selector = selector;
        Span = new TextSpan(start, 0);
    }

    /// <summary>The nearest rule around this one, also through at-rules; null when it is not nested.</summary>
    public CssRule? Parent { get; }

    /// <summary>The nearest at-rule around this one; null when there is none.</summary>
    public CssAtRule? AtRule { get; }

    /// <summary>The selector list, without comments between selectors.</summary>
    public string Selector { get; }

    /// <summary>From the selector to the closing brace.</summary>
    public TextSpan Span { get; internal set; }

    /// <summary>The rule as written.</summary>
    public string Text => Span.In(_source);

    /// <summary>The declarations directly in it, in order.</summary>
    public IReadOnlyList<CssDeclaration> Declarations => _declarations;

    /// <summary>All declarations in its block, those of nested rules too.</summary>
    public List<CssDeclaration> AllDeclarations => _withNested ?? _declarations;

    /// <summary>The selectors of the list.</summary>
    public IReadOnlyList<string> Selectors => _selectors ??= SelectorList.Split(Selector);

    /// <summary>The selectors with those of the rules around put in, as CSS nesting means them.</summary>
    public IReadOnlyList<string> ResolvedSelectors => _resolved ??= Parent is null ? Selectors : SelectorList.Nest(Parent.ResolvedSelectors, Selectors);

    internal void Add(CssDeclaration declaration)
    {
        _withNested?.Add(declaration);
        for (var rule = Parent; rule is not null; rule = rule.Parent)
        {
            rule._withNested ??= [.. rule._declarations];
            rule._withNested.Add(declaration);
        }

        _declarations.Add(declaration);
    }
}
