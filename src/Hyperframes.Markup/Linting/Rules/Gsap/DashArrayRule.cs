using System.Text.RegularExpressions;
using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Lines drawn on by their dashes whose dashes CSS sets as well.</summary>
internal sealed class DashArrayRule : LintRule
{
    private static readonly LintCode Code = new(
        "svg_drawon_css_dasharray_conflict",
        "HF3224",
        FindingSeverity.Error,
        "A line that is drawn on has dashes from CSS",
        "GSAP merges the two lists, so the gap from CSS stays and the line is visible all the time.",
        "Take the dashes out of CSS, or give GSAP both numbers.");

    private static readonly RulePattern Combinator = RulePattern.Of(@"[\s>+~]");
    private static readonly RulePattern Important = RulePattern.IgnoringCase(@"!important\s*$");
    private static readonly RulePattern Separator = RulePattern.Of(@"[\s,]+");
    private static readonly RulePattern Writer = RulePattern.Of("""\b(?<!\w\$*)[\w$]+\.(set|to|fromTo)\s*\(\s*(?:"([^"'`]+)"|'([^"'`]+)'|([A-Za-z_$][\w$]*))\s*,\s*\{""");
    private static readonly RulePattern Member = RulePattern.Of("""\bstrokeDasharray\s*:\s*""");
    private static readonly RulePattern QuotedMember = RulePattern.Of("""["']stroke-dasharray["']\s*:\s*""");
    private static readonly RulePattern Literal = RulePattern.Of("""^(["'`])([\s\S]*)\1$""");
    private static readonly RulePattern Hole = RulePattern.Of(@"\$\{[^}]*\}");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var writers = page.Scripts.Where(script => Mentions(script.Content, "strokeDasharray") || Mentions(script.Content, "stroke-dasharray")).ToList();
        var dashed = writers.Count == 0 ? [] : DashedTokens(page);
        foreach (var script in dashed.Count == 0 ? [] : writers)
        {
            var text = ScriptText.Of(page, script);
            var variables = new ScriptElements(text, page);
            var reported = new HashSet<(string, string)>();
            foreach (var match in Writer.Matches(text.Source))
            {
                var label = match.Groups[2].Value + match.Groups[3].Value + match.Groups[4].Value;
                var tokens = match.Groups[4].Success ? variables.TokensOf(label) : SelectorTokens.Of(label);
                if (tokens.Count > 0 && Conflict(tokens, dashed, page) is { } conflict && WritesOneNumber(text, match) is { } first && reported.Add((label, conflict)))
                {
                    yield return Report(match, label, conflict, first);
                }
            }
        }
    }

    private static bool Mentions(string text, string word) => text.IndexOf(word, StringComparison.Ordinal) >= 0;

    private static HashSet<string> DashedTokens(LintContext page)
    {
        var tokens = new HashSet<string>(StringComparer.Ordinal);
        foreach (var block in page.Styles.Where(style => Mentions(style.Content, "stroke-dasharray")).SelectMany(style => CssText.Blocks(style.Content)))
        {
            if (StyleText.Read(block.Body, "stroke-dasharray") is { } value && IsList(value))
            {
                foreach (var selector in block.Header.Split(',').Select(JsNumber.Trim).Where(s => s.Length > 0 && !Combinator.IsMatch(s)))
                {
                    tokens.UnionWith(SelectorTokens.Of(selector));
                }
            }
        }

        foreach (var tag in page.Tags)
        {
            if (tag.Attr("style") is { } inline && StyleText.Read(inline, "stroke-dasharray") is { } value && IsList(value))
            {
                tokens.UnionWith(tag.Selectors);
            }
        }

        return tokens;
    }

    private static bool IsList(string value)
    {
        var list = JsNumber.Trim(Important.Replace(value, ""));
        return !list.Equals("none", StringComparison.OrdinalIgnoreCase) && Separator.Split(list).Count(part => part.Length > 0) >= 2;
    }

    private static string? Conflict(IReadOnlyCollection<string> tokens, HashSet<string> dashed, LintContext page)
    {
        var elements = PageElements.Of(page);
        return tokens.Concat(tokens.SelectMany(elements.With).SelectMany(tag => tag.Selectors)).FirstOrDefault(dashed.Contains);
    }

    /// <summary>The first values of the call, where they or the second ones set the dashes to one number; null where none do.</summary>
    private static string? WritesOneNumber(ScriptText text, Match call)
    {
        var brace = call.Index + call.Length - 1;
        if (text.Braces.TextFrom(brace) is not { } first)
        {
            return null;
        }

        if (SetsOneNumber(first))
        {
            return first;
        }

        if (call.Groups[1].Value != "fromTo")
        {
            return null;
        }

        var second = text.Source.IndexOf('{', brace + first.Length);
        return second >= 0 && JsNumber.Trim(text.Source.Substring(brace + first.Length, second - brace - first.Length)) == ","
            && text.Braces.TextFrom(second) is { } vars && SetsOneNumber(vars)
            ? first
            : null;
    }

    private static bool SetsOneNumber(string vars)
    {
        var member = Member.Match(vars);
        member = member.Success ? member : QuotedMember.Match(vars);
        if (!member.Success)
        {
            return false;
        }

        var literal = Literal.Match(JsNumber.Trim(ScriptText.ExpressionAt(vars, member.Index + member.Length)));
        return !literal.Success || !IsList(Hole.Replace(literal.Groups[2].Value, "0"));
    }

    private static Finding Report(Match call, string label, string conflict, string vars) => new(
        Code,
        $"GSAP sets strokeDasharray of \"{label}\" to one number, but CSS gives \"{conflict}\" a list of dashes, whose gap stays.",
        $"Take stroke-dasharray of \"{conflict}\" out of CSS, or set both numbers: strokeDasharray: \"${{length}} ${{length}}\".")
    {
        Selector = call.Groups[4].Success ? null : label,
        Snippet = Snippet.Of(call.Value + vars.Substring(1)),
    };
}
