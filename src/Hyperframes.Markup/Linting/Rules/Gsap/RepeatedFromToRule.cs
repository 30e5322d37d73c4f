using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Several <c>fromTo</c> of one property on one target, the last of which settles how it looks before any has run.</summary>
internal sealed class RepeatedFromToRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_repeated_fromto_without_baseline",
        "HF3203",
        FindingSeverity.Warning,
        "Several fromTo tweens fight over how an element begins",
        "Each fromTo applies its first values as soon as it is written, so the one written last decides how the element looks before the first has run.",
        "Give every fromTo but the earliest one immediateRender: false.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.HasTimeline))
        {
            var windows = script.Gsap.Windows;
            var groups = windows
                .Where(window => window is { Method: "fromTo" } && window.ImmediateRender != false && window.Selector != TweenCall.UnresolvedTarget)
                .GroupBy(window => window.Selector, StringComparer.Ordinal)
                .Select(group => group.ToList());
            foreach (var group in groups.Where(group => group.Count >= 2 && RepeatAProperty(group)))
            {
                var earliest = group.Min(window => window.Start);
                if (!HasBaseline(windows, group[0], earliest))
                {
                    yield return Report(group, earliest);
                }
            }
        }
    }

    private static bool RepeatAProperty(List<GsapWindow> group) =>
        group.SelectMany(window => window.FromValues?.Names ?? []).GroupBy(name => name, StringComparer.Ordinal).Any(names => names.Count() >= 2);

    private static bool HasBaseline(IReadOnlyList<GsapWindow> windows, GsapWindow first, double earliest) => windows
        .TakeWhile(window => window != first)
        .Any(window => window is { Method: "set", Global: false } && window.Selector == first.Selector && window.Start <= earliest);

    private static Finding Report(List<GsapWindow> group, double earliest) => new(
        Code,
        $"{JsNumber.Print(group.Count)} fromTo tweens begin \"{group[0].Selector}\" with values of their own; before the first has run, those written last show.",
        $"Add immediateRender: false to each fromTo on it but the one at {JsNumber.Print(earliest)} s.")
    {
        Selector = group[0].Selector,
        Snippet = Snippet.Of(string.Join("\n", group.Select(window => window.Code))),
    };
}
