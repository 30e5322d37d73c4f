using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Two tweens that write the same property of one target at the same time.</summary>
internal sealed class OverlappingTweensRule : LintRule
{
    private const double Touching = 0.001;

    private static readonly LintCode Code = new(
        "overlapping_gsap_tweens",
        "HF3202",
        FindingSeverity.Warning,
        "Two tweens write the same property at the same time",
        "Which of them wins depends on the order in which frames are sought, so a frame can look different from render to render.",
        "Shorten the earlier tween, move the later one, or let one of them overwrite the other.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.HasTimeline))
        {
            foreach (var (finding, _) in Conflicts(script))
            {
                yield return finding;
            }
        }
    }

    /// <summary>Each conflict of a script with the later one of its tweens.</summary>
    public static IEnumerable<(Finding Finding, GsapWindow Second)> Conflicts(ScriptBlock script)
    {
        var targets = script.Gsap.Windows
            .Select((window, index) => (window, index))
            .Where(item => item.window.End > item.window.Start && !item.window.OverwritesAuto && !item.window.HasNoIdentity)
            .GroupBy(item => item.window.Identity ?? item.window.Selector, StringComparer.Ordinal)
            .Where(target => target.Skip(1).Any());
        foreach (var (first, second) in targets.SelectMany(target => Overlaps(target.OrderBy(item => item.window.Start).ToList())))
        {
            if (Judge(first, second) is { } finding)
            {
                yield return (finding, second);
            }
        }
    }

    /// <summary>Pairs that write a property in common at the same time. Only tweens of one property are compared, for a target may have any number.</summary>
    private static IEnumerable<(GsapWindow First, GsapWindow Second)> Overlaps(List<(GsapWindow Window, int Index)> ordered)
    {
        var writers = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var i = 0; i < ordered.Count; i++)
        {
            foreach (var name in ordered[i].Window.Values.Names.Distinct())
            {
                if (!writers.TryGetValue(name, out var places))
                {
                    writers.Add(name, places = []);
                }

                places.Enqueue(i);
            }
        }

        for (var i = 0; i < ordered.Count; i++)
        {
            var partners = new SortedSet<int>();
            foreach (var name in ordered[i].Window.Values.Names.Distinct())
            {
                writers[name].Dequeue();
                partners.UnionWith(writers[name].TakeWhile(j => ordered[i].Window.End - ordered[j].Window.Start > Touching));
            }

            foreach (var j in partners)
            {
                yield return ordered[i].Index < ordered[j].Index ? (ordered[i].Window, ordered[j].Window) : (ordered[j].Window, ordered[i].Window);
            }
        }
    }

    private static Finding? Judge(GsapWindow first, GsapWindow second)
    {
        var start = Math.Max(first.Start, second.Start);
        var end = Math.Min(first.End, second.End);
        var shared = end - start > Touching ? first.Values.Names.Where(second.Values.Has).ToList() : [];
        return shared.Count == 0
            ? null
            : new Finding(
                Code,
                $"Two tweens write {string.Join(", ", shared)} of \"{first.Selector}\" from {TimeText.Of(start)} to {TimeText.Of(end)}.",
                "Shorten the earlier tween, move the later one, or give one of them overwrite: \"auto\".")
            {
                Selector = first.Selector,
                Snippet = Snippet.Of(first.Code + "\n" + second.Code),
            };
    }
}
