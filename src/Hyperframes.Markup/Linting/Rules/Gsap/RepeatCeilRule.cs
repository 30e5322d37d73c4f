using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Numbers of repeats that are rounded up.</summary>
internal sealed class RepeatCeilRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_repeat_ceil_overshoot",
        "HF3211",
        FindingSeverity.Warning,
        "A number of repeats is rounded up",
        "Rounded up, the last cycle ends behind the composition: 10.5 s in cycles of 2 s become 12 s.",
        "Round down.");

    private static readonly RulePattern Repeat = RulePattern.Of(@"repeat\s*:\s*Math\.ceil\s*\([^)]+\)\s*-\s*1");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var found in ScriptMatches.Of(page, Repeat, "Math.ceil", 40, 40, withoutComments: false))
        {
            yield return new Finding(
                Code,
                "The number of repeats is rounded up by Math.ceil, so the last cycle may end behind the composition.",
                "Write repeat: Math.max(0, Math.floor(total / cycle) - 1).")
            {
                Place = page.PlaceIn(found.Script, found.CallStart),
                Snippet = found.Snippet,
            };
        }
    }
}
