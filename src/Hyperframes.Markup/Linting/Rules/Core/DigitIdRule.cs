using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Css;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>Ids that begin with a digit.</summary>
internal sealed class DigitIdRule : LintRule
{
    private static readonly LintCode Code = new(
        "id_requires_css_escape",
        "HF3001",
        FindingSeverity.Warning,
        "An id begins with a digit",
        "A selector such as #1st is invalid, so querySelector and GSAP throw on it and CSS drops the rule.",
        "Let the id begin with a letter.");

    private static readonly RulePattern SelectorArgument = RulePattern.Of(
        """(?:\.(?:querySelector(?:All)?|closest|matches|to|from|fromTo|set|toArray)\s*\(|(?<![\w$-])(?:trigger|endTrigger|pin|scrollTrigger|scroller|pinnedContainer|pinSpacer)["']?\s*:)\s*(["'`])((?:\\[\s\S]|(?!\1)[^\\])*)\1""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        HashSet<string>? used = null;
        foreach (var tag in page.Tags)
        {
            if (tag.Id is not { } id || id[0] is < '0' or > '9')
            {
                continue;
            }

            used ??= UsedBare(page);
            yield return used.Contains(id)
                ? Finding.On(tag, Code, $"The id \"{id}\" begins with a digit and the page uses the selector #{id}, which is invalid: scripts throw on it and CSS drops the rule.") with { Severity = FindingSeverity.Error }
                : Finding.On(tag, Code, $"The id \"{id}\" begins with a digit, so the selector #{id} would be invalid.");
        }
    }

    private static HashSet<string> UsedBare(LintContext page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in page.Styles)
        {
            foreach (var selector in style.Sheet.Rules.SelectMany(rule => rule.Selectors))
            {
                AddBareDigitIds(selector, ids);
            }
        }

        foreach (var script in page.Scripts)
        {
            foreach (var match in SelectorArgument.Matches(script.WithoutComments))
            {
                AddBareDigitIds(match.Groups[2].Value, ids);
            }
        }

        return ids;
    }

    private static void AddBareDigitIds(string selector, HashSet<string> ids)
    {
        foreach (var id in (SelectorReader.Read(selector) ?? []).SelectMany(complex => complex.Walk()).Where(simple => simple.Kind == SimpleSelectorKind.Id))
        {
            if (id.Raw.Length > 1 && id.Raw[1] is >= '0' and <= '9')
            {
                ids.Add(id.Name);
            }
        }
    }
}
