using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Captions;

/// <summary>Captions that fade out and are not set hidden behind that.</summary>
internal sealed class HardKillRule : LintRule
{
    private static readonly LintCode Code = new(
        "caption_exit_missing_hard_kill",
        "HF3301",
        FindingSeverity.Error,
        "Captions fade out without being hidden",
        "Where a tween of single words meets the fade, the fade can fail and the caption stays on the screen.",
        "Set the group hidden at its end.");

    private static readonly RulePattern PathSays = RulePattern.IgnoringCase("caption");
    private static readonly RulePattern StylesSay = RulePattern.Of(@"\.caption[-_]?(?:group|word|line|block)\b|\.cg-");
    private static readonly RulePattern Exit = RulePattern.Of(@"\.to\s*\([^,]+,\s*\{[^}]*opacity\s*:\s*0");
    private static readonly RulePattern Kill = RulePattern.Of("""\.set\s*\([^,]+,\s*\{[^}]*(?:visibility\s*:\s*["']hidden["']|opacity\s*:\s*0)""");
    private static readonly RulePattern Words = RulePattern.Of("karaoke|caption[-_]?(?:group|word|line|block)|cg-");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var scripts = page.Scripts.Select(script => script.Content).Where(text => text.IndexOf("forEach", StringComparison.Ordinal) >= 0).ToList();
        if (scripts.Count == 0 || !IsCaptioned(page))
        {
            yield break;
        }

        foreach (var text in scripts)
        {
            if (Words.IsMatch(text) && Exit.IsMatch(text) && !Kill.IsMatch(text))
            {
                yield return new Finding(
                    Code,
                    "Captions fade out by a tween to opacity 0, and nothing hides them for good behind it.",
                    "After the fade write tl.set(group, { opacity: 0, visibility: \"hidden\" }, end).");
            }
        }
    }

    private static bool IsCaptioned(LintContext page) =>
        (page.Options.FilePath is { } path && PathSays.IsMatch(path))
        || page.RootCompositionId == "captions"
        || page.Styles.Any(style => StylesSay.IsMatch(style.Content));
}
