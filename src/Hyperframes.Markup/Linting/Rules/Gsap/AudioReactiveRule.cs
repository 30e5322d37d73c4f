using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Captions that follow the sound by one value a group only.</summary>
internal sealed class AudioReactiveRule : LintRule
{
    private static readonly LintCode Code = new(
        "audio_reactive_single_tween_per_group",
        "HF3210",
        FindingSeverity.Warning,
        "Captions follow the sound by one value a group",
        "A single value for the whole time of a group is no movement, so nobody sees that it follows the sound.",
        "Sample the sound several times a second while the group is shown, with a tween at each sample.");

    private static readonly RulePattern Audio = RulePattern.Of(@"AUDIO|audio[-_]?data|bands\[");
    private static readonly RulePattern Captions = RulePattern.Of("caption|group|cg-");
    private static readonly RulePattern Sampling = RulePattern.Of(@"for\s*\(\s*var\s+\w+\s*=\s*group\.start|for\s*\(\s*var\s+at\s*=|while\s*\(\s*\w+\s*<\s*group\.end");
    private static readonly RulePattern Peak = RulePattern.Of("peak(?:Bass|Treble|Energy)");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.Scripts.Any(script => Says(script, "forEach")) || !Captioned.HasGroupsOrWords(page))
        {
            yield break;
        }

        foreach (var text in page.Scripts.Where(script => Says(script, "forEach") && Says(script, "group.start")).Select(script => script.Content))
        {
            if (Audio.IsMatch(text) && Captions.IsMatch(text) && Peak.IsMatch(text) && !Sampling.IsMatch(text))
            {
                yield return new Finding(
                    Code,
                    "The captions take one peak value for each group, set at its start, which is not seen as following the sound.",
                    "Read the sound every 100 to 200 ms from group.start to group.end, and add a tween for each reading.");
            }
        }
    }

    private static bool Says(ScriptBlock script, string text) => script.Content.IndexOf(text, StringComparison.Ordinal) >= 0;
}
