using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Mending;

/// <summary>Mends in a page's style sheets and style attributes.</summary>
internal static class CssMends
{
    private static readonly RulePattern Relative = RulePattern.IgnoringCase(@"position\s*:\s*(relative)");
    private static readonly RulePattern Hidden = RulePattern.Of(@"opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)");
    private static readonly RulePattern Level = RulePattern.IgnoringCase(@"z-index\s*:\s*-");

    /// <summary>Gives the parents of what lies below zero a stacking context.</summary>
    public static IEnumerable<TextEdit> Isolate(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        var nesting = new TagNesting(page.Read.Tags);
        var below = finding.Selector is not { Length: > 1 } selector ? page.Read.Tags.Where(candidate => candidate == tag)
            : selector[0] == '.' ? page.Read.Tags.Where(candidate => candidate.Classes.Contains(selector.Substring(1)))
            : page.Read.Tags.Where(candidate => "#" + candidate.Id == selector);
        return below.Select(nesting.ParentOf).OfType<HtmlTag>().Distinct()
            .Where(parent => parent.Name is not ("html" or "head"))
            .Select(parent => page.Set(parent, "style", ((parent.Attr("style") is { } style ? style.TrimEnd().TrimEnd(';') + "; " : "") + "isolation: isolate").Replace("\"", "'")));
    }

    /// <summary>Keeps captions on one line inside the frame.</summary>
    public static IEnumerable<TextEdit> LimitWidth(MendPage page, LintFinding finding, HtmlTag? tag) =>
        BlocksOf(page, finding).Where(block => block.Body.IndexOf("nowrap", StringComparison.OrdinalIgnoreCase) >= 0 && block.Body.IndexOf("max-width", StringComparison.OrdinalIgnoreCase) < 0)
            .SelectMany(block => page.Replace(block.Start, 0, 0, " max-width: 90%;"));

    /// <summary>Places captions absolutely.</summary>
    public static IEnumerable<TextEdit> PlaceAbsolutely(MendPage page, LintFinding finding, HtmlTag? tag) =>
        from block in BlocksOf(page, finding)
        from match in Relative.Matches(block.Body)
        from edit in page.Replace(block.Start, match.Groups[1].Index, match.Groups[1].Length, "absolute")
        select edit;

    /// <summary>Takes the opacity of 0 out of the rule for an element that a from hides by itself.</summary>
    public static IEnumerable<TextEdit> Unhide(MendPage page, LintFinding finding, HtmlTag? tag) =>
        from block in BlocksOf(page, finding)
        from match in Hidden.Matches(block.Body)
        from edit in page.Replace(block.Start, match.Index, match.Length, "")
        select edit;

    /// <summary>Styles a mounted page's root by its id in the place of its class.</summary>
    public static IEnumerable<TextEdit> StyleRootById(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        if (page.Context.Root is not { } root || (root.Id ?? page.NewId("root")) is not { } id)
        {
            yield break;
        }

        foreach (var edit in page.Context.Styles.Where(style => !style.IsExternal).SelectMany(style => RootSelectors(page, style, root, id)))
        {
            yield return edit;
        }

        if (root.Id is null && tag is not null)
        {
            yield return page.Set(tag, "id", id);
        }
    }

    /// <summary>The first compounds of selectors that name a class of the root, with the id in the place of the first such class and without the others.</summary>
    private static IEnumerable<TextEdit> RootSelectors(MendPage page, StyleBlock style, HtmlTag root, string id)
    {
        foreach (var (start, header, _) in CssText.FlatRules(style.Content))
        {
            var at = start;
            foreach (var selector in header.Split(','))
            {
                var compound = CssText.Leftmost(selector);
                var named = compound;
                var replacement = "#" + id;
                foreach (var name in CssText.LeftmostClasses(selector).Where(root.Classes.Contains).OrderByDescending(name => name.Length))
                {
                    named = named.Replace("." + name, replacement);
                    replacement = "";
                }

                foreach (var edit in named == compound ? [] : page.Replace(style.ContentStart, at + selector.IndexOf(compound, StringComparison.Ordinal), compound.Length, named))
                {
                    yield return edit;
                }

                at += selector.Length + 1;
            }
        }
    }

    /// <summary>The insides of the rules in style elements whose selector ends in that of a finding.</summary>
    private static IEnumerable<(int Start, string Body)> BlocksOf(MendPage page, LintFinding finding) =>
        from style in page.Context.Styles
        where !style.IsExternal && finding.Selector is { Length: > 0 }
        from rule in CssText.FlatRules(style.Content)
        where rule.Header.TrimEnd().EndsWith(finding.Selector!, StringComparison.OrdinalIgnoreCase)
        select (style.ContentStart + rule.Start + rule.Header.Length + 1, rule.Body);
}
