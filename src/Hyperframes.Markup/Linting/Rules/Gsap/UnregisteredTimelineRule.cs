using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Timelines that the runtime is not told of.</summary>
internal sealed class UnregisteredTimelineRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_timeline_not_registered",
        "HF3213",
        FindingSeverity.Error,
        "A timeline is not registered",
        "The runtime finds timelines in window.__timelines only, so an unregistered one is never moved and its elements stand still.",
        "Assign it to window.__timelines under the composition's id.");

    private static readonly RulePattern Assigned = RulePattern.IgnoringCase(
        """window\.__timelines(?:\[\s*(?:["']([^"']+)["']|[A-Za-z_$][\w$.]*)\s*\]|\.\s*([A-Za-z_$][\w$]*))\s*=\s*([A-Za-z_$][\w$]*)""");

    private static readonly RulePattern AssignedWhole = RulePattern.IgnoringCase(
        """window\.__timelines\s*=\s*\{\s*(?:["'][^"']+["']|[A-Za-z_$][\w$]*)\s*:""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in HostScripts.MayServe(page) ? [] : page.Scripts.Where(script => script.HasTimeline))
        {
            if (!Assigned.IsMatch(script.Content) && !AssignedWhole.IsMatch(script.Content))
            {
                yield return new Finding(
                    Code,
                    "The script makes a timeline and does not register it in window.__timelines.",
                    "After it is built, write window.__timelines = window.__timelines || {}; and assign it there under the root's data-composition-id.")
                {
                    Place = page.PlaceIn(script, FirstTimeline(script)),
                };
            }
        }
    }

    private static int FirstTimeline(ScriptBlock script)
    {
        foreach (var call in script.Calls)
        {
            if (call.Callee is MemberExpression { Computed: false, Object: Identifier { Name: "gsap" }, Property: Identifier { Name: "timeline" } })
            {
                return call.Start;
            }
        }

        return -1;
    }
}
