using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>CSS for a composition that the page does not hold.</summary>
internal sealed class ScopedCssRule : LintRule
{
    private static readonly LintCode Code = new(
        "scoped_css_missing_wrapper",
        "HF3017",
        FindingSeverity.Warning,
        "CSS is scoped to a composition that is not here",
        "A rule for [data-composition-id=…] applies to nothing when no element of the page has that id.",
        "Use the id of an element of this page, or remove the rule.");

    private static readonly RulePattern Scope = RulePattern.Of("""\[data-composition-id=["']([^"']+)["']\]""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in page.Styles)
        {
            foreach (var match in Scope.Matches(style.Content))
            {
                var id = match.Groups[1].Value;
                if (!page.CompositionIds.Contains(id) && seen.Add(id))
                {
                    yield return new Finding(Code, $"CSS is scoped to the composition \"{id}\", which no element of the page is.")
                    {
                        Selector = $"[data-composition-id=\"{id}\"]",
                        Offset = style.IsExternal ? null : style.ContentStart + match.Index,
                    };
                }
            }
        }
    }
}
