using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Which elements are known to form a stacking context: by a rule for one id or class, or by their style attribute.</summary>
internal sealed class StackingContexts
{
    /// <summary>Anything but <c>none</c>. White space before it counts as a value, as it does upstream.</summary>
    private const string NotNone = @"(?:[^;n]|n(?:[^o]|$)|no(?:[^n]|$)|non(?:[^e]|$)|none\w)";

    private static readonly RulePattern Forms = RulePattern.IgnoringCase(
        @"(?:^|[;{])\s*(?:isolation\s*:\s*isolate|opacity\s*:\s*(?:0\b|0?\.\d+)|(?:transform|(?:(?:-webkit-)?backdrop-)?filter)\s*:" + NotNone
        + @"|contain\s*:[^;]*\bpaint\b|will-change\s*:[^;]*(?:transform|opacity|filter))");

    private static readonly WordSet FormWords = new("isolation", "opacity", "transform", "filter", "contain", "will-change");

    private static readonly RulePattern SimpleSelector = RulePattern.Of(@"^[.#][\w-]+$");

    private readonly HashSet<string> _selectors = new(StringComparer.Ordinal);
    private readonly LintContext _page;

    private StackingContexts(LintContext page)
    {
        _page = page;
        foreach (var style in page.Styles)
        {
            foreach (var (_, header, _) in style.FlatRules.Where(rule => Form(rule.Body)))
            {
                _selectors.UnionWith(header.Split(',').Select(JsNumber.Trim).Where(SimpleSelector.IsMatch));
            }
        }
    }

    public static StackingContexts Of(LintContext page) => new(page);

    /// <summary>Whether the element's parent is one.</summary>
    public bool HoldsParentOf(HtmlTag tag) => _page.ParentOf(tag) is { } parent && IsOne(parent);

    private static bool Form(string declarations) => FormWords.AreIn(declarations) && Forms.IsMatch(declarations);

    private bool IsOne(HtmlTag tag) =>
        (tag.Id is { } id && _selectors.Contains("#" + id)) || tag.Classes.Any(name => _selectors.Contains("." + name)) || (tag.Attr("style") is { } inline && Form(inline));
}
