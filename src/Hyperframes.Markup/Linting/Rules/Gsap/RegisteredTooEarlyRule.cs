using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Timelines that are registered before they are built in a callback.</summary>
internal sealed class RegisteredTooEarlyRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_timeline_registered_before_async_build",
        "HF3214",
        FindingSeverity.Error,
        "A timeline is registered before it is built",
        "A host takes a registered timeline for finished and nests it while it is still empty, so the composition stays blank.",
        "Register the timeline at the end of the callback that builds it.");

    private static readonly RulePattern Registered = RulePattern.Of(@"window\s*\.\s*__timelines\s*\[");
    private static readonly RulePattern FontsReady = RulePattern.Of(@"document\s*\.\s*fonts\s*\.\s*ready");
    private static readonly RulePattern Building = RulePattern.Of(@"\.(?:to|from|fromTo)\s*\(|buildEffect\s*\(");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.Content.IndexOf("fonts", StringComparison.Ordinal) >= 0))
        {
            var text = script.WithoutComments;
            var registered = Registered.Match(text);
            var ready = registered.Success ? FontsReady.Match(text) : registered;
            if (ready.Success && registered.Index < ready.Index && Building.Match(text, ready.Index).Success)
            {
                yield return new Finding(
                    Code,
                    "The timeline is registered before document.fonts.ready, after which its tweens are added.",
                    "Move the assignment to the end of that callback, after the tweens; window.__hfForceTimelineRebind() then nests it anew.");
            }
        }
    }
}
