using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Tweens that repeat for ever.</summary>
internal sealed class InfiniteRepeatRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_infinite_repeat",
        "HF3208",
        FindingSeverity.Error,
        "A tween repeats for ever",
        "The timeline then has no end, and a composition without a length of its own cannot be planned for rendering.",
        "Give the tween a number of repeats, or the composition a length.");

    private static readonly RulePattern Repeat = RulePattern.Of(@"repeat\s*:\s*-1(?!\d)");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var duration = JsNumber.ParseFloat(page.Root?.Attr("data-duration"));
        var bounded = JsNumber.IsFinite(duration) && duration > 0;
        foreach (var found in ScriptMatches.Of(page, Repeat, "repeat", 60, 60, withoutComments: true))
        {
            yield return new Finding(
                Code,
                bounded
                    ? $"A tween repeats for ever; the composition cuts it at its length of {JsNumber.Print(duration)} s."
                    : "A tween repeats for ever, and the composition has no length that would end it.",
                bounded
                    ? "Keep the composition's data-duration; give a number of repeats only where the loop is to end sooner."
                    : "Give the root a data-duration, or the tween repeat: Math.max(0, Math.floor(total / cycle) - 1).")
            {
                Severity = bounded ? FindingSeverity.Warning : FindingSeverity.Error,
                Place = page.PlaceIn(found.Script, found.CallStart),
                Snippet = found.Snippet,
            };
        }
    }
}
