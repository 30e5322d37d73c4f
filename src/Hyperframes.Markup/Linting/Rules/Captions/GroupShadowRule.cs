using Hyperframes.Linting.Reading;
using Hyperframes.Linting.Rules.Gsap;

namespace Hyperframes.Linting.Rules.Captions;

/// <summary>Shadows that are tweened on a whole group of captions.</summary>
internal sealed class GroupShadowRule : LintRule
{
    private static readonly LintCode Code = new(
        "caption_textshadow_on_group_container",
        "HF3306",
        FindingSeverity.Warning,
        "A shadow is tweened on a whole group of captions",
        "Where words of the group are half transparent, the glow shows as a rectangle behind them.",
        "Tween the shadow of the active word.");

    private static readonly RulePattern OnGroup = RulePattern.Of(
        """\.to\s*\(\s*(?:div|groupEl|el|captionEl|document\.getElementById\s*\(\s*["']cg-)\s*[^,]*,\s*\{[^}]*textShadow""");

    private static readonly RulePattern OnSelector = RulePattern.Of("""\.to\s*\(\s*["'](?:#cg-\d+|\.caption[-_]?group)["']\s*,\s*\{[^}]*textShadow""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var scripts = page.Scripts.Where(script => script.Content.IndexOf("textShadow", StringComparison.Ordinal) >= 0).ToList();
        foreach (var script in scripts.Count > 0 && Captioned.HasGroupsOrWords(page) ? scripts : [])
        {
            if (OnGroup.IsMatch(script.Content) || OnSelector.IsMatch(script.Content))
            {
                yield return new Finding(
                    Code,
                    "textShadow is tweened on a container of captions, whose glow shows as a rectangle behind half-transparent words.",
                    "Tween the textShadow of the single active word, and scale the group for a pulse.");
            }
        }
    }
}
