using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Numbers of repeats that may come out as -1, which means for ever.</summary>
internal sealed class RepeatFloorRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_repeat_floor_unclamped",
        "HF3212",
        FindingSeverity.Warning,
        "A number of repeats may become -1",
        "Where the composition is shorter than a cycle the number becomes -1, which GSAP takes for without end.",
        "Keep it from falling below 0.");

    private static readonly RulePattern Repeat = RulePattern.Of(@"repeat\s*:\s*Math\.floor\s*\([^)]+\)\s*-\s*1");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var found in ScriptMatches.Of(page, Repeat, "Math.floor", 40, 40, withoutComments: false))
        {
            yield return new Finding(
                Code,
                "The number of repeats becomes -1, without end, where the composition is shorter than one cycle.",
                "Write repeat: Math.max(0, Math.floor(total / cycle) - 1).")
            {
                Place = page.PlaceIn(found.Script, found.CallStart),
                Snippet = found.Snippet,
            };
        }
    }
}
