using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Gsap;

/// <summary>A page's elements by id and class, and what its simple style rules say of them. Shared by the rules on animation.</summary>
internal sealed class PageElements
{
    private static readonly RulePattern OpacityZero = RulePattern.Of(@"opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)");

    private readonly LintContext _page;
    private readonly Dictionary<string, List<HtmlTag>> _byToken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyCollection<string>> _tokens = new(StringComparer.Ordinal);
    private Dictionary<string, string>? _rules;
    private HashSet<string>? _transparent;

    private PageElements(LintContext page)
    {
        _page = page;
        foreach (var tag in page.Tags)
        {
            foreach (var token in tag.Selectors)
            {
                if (!_byToken.TryGetValue(token, out var tags))
                {
                    _byToken.Add(token, tags = []);
                }

                tags.Add(tag);
            }
        }
    }

    /// <summary>The ids and classes that CSS sets to opacity 0, in a rule of their own or in an element's style.</summary>
    public HashSet<string> Transparent => _transparent ??= FindTransparent();

    public static PageElements Of(LintContext page) => page.Shared(p => new PageElements(p));

    /// <summary>The elements with an id or class.</summary>
    public IReadOnlyList<HtmlTag> With(string token) => _byToken.TryGetValue(token, out var tags) ? tags : [];

    /// <summary>The ids and classes of the last compound of each selector of a list.</summary>
    public IReadOnlyCollection<string> TokensOf(string selector)
    {
        if (!_tokens.TryGetValue(selector, out var tokens))
        {
            _tokens.Add(selector, tokens = SelectorTokens.Of(selector));
        }

        return tokens;
    }

    /// <summary>Whether two targets are one element for all that the text tells.</summary>
    public bool ShareElement(GsapWindow one, GsapWindow other)
    {
        if (!one.HasNoIdentity && !other.HasNoIdentity && (one.Identity ?? one.Selector) == (other.Identity ?? other.Selector))
        {
            return true;
        }

        if (!SelectorTokens.AreComplete(one.Selector) || !SelectorTokens.AreComplete(other.Selector))
        {
            return false;
        }

        var tags = new HashSet<HtmlTag>(TokensOf(one.Selector).SelectMany(With));
        return TokensOf(other.Selector).SelectMany(With).Any(tags.Contains);
    }

    /// <summary>An element's own style with those of the rules for its id and classes behind it; null where none of them mentions a property.</summary>
    public string? StyleOf(HtmlTag tag, string property)
    {
        _rules ??= ReadRules();
        var mentioned = false;
        var styles = new List<string>();
        if (tag.Attr("style") is { } inline)
        {
            Add(inline);
        }

        foreach (var selector in tag.Selectors)
        {
            if (_rules.TryGetValue(selector, out var rule))
            {
                Add(rule);
            }
        }

        return mentioned ? string.Join(";", styles) : null;

        void Add(string style)
        {
            mentioned |= style.IndexOf(property, StringComparison.OrdinalIgnoreCase) >= 0;
            styles.Add(style);
        }
    }

    private Dictionary<string, string> ReadRules()
    {
        var rules = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var block in _page.Styles.SelectMany(style => CssText.Blocks(style.Content)))
        {
            foreach (var part in block.Header.Split(','))
            {
                var selector = JsNumber.Trim(part);
                if (SelectorTokens.IsOneToken(selector))
                {
                    rules[selector] = (rules.TryGetValue(selector, out var known) ? known : "") + ";" + block.Body;
                }
            }
        }

        return rules;
    }

    private HashSet<string> FindTransparent()
    {
        var selectors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in _page.Styles.Where(style => style.Content.IndexOf("opacity", StringComparison.Ordinal) >= 0))
        {
            foreach (var block in CssText.SimpleBlocks(style.Content).Where(block => OpacityZero.IsMatch(block.Body)))
            {
                selectors.Add(block.Header);
            }
        }

        foreach (var tag in _page.Tags)
        {
            if (tag.Attr("style") is { } inline && inline.IndexOf("opacity", StringComparison.Ordinal) >= 0 && OpacityZero.IsMatch(inline))
            {
                selectors.UnionWith(tag.Selectors);
            }
        }

        return selectors;
    }
}
