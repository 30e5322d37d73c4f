using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Tweens by a relative value that begin while another tween still writes the property.</summary>
internal sealed class RelativeWriterRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_relative_value_second_writer",
        "HF3218",
        FindingSeverity.Error,
        "A relative tween begins while another writes the property",
        "A relative tween starts from what it finds, and a render worker that begins later finds something else, so the picture jumps.",
        "Use an absolute value, or fromTo with both ends.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.HasTimeline))
        {
            foreach (var window in script.Gsap.Windows.Where(window => window is { Method: "to" or "set", OverwritesAuto: false, HasNoIdentity: false }))
            {
                var relative = window.Values.Items.Where(item => item.Value.IsRelative).Select(item => item.Key).ToList();
                foreach (var other in relative.Count == 0 ? [] : script.Gsap.Windows)
                {
                    var shared = other == window || other.Start > window.Start || other.End <= window.Start ? [] : relative.Where(other.Values.Has).ToList();
                    if (shared.Count > 0 && PageElements.Of(page).ShareElement(window, other))
                    {
                        yield return Report(window, other, shared);
                    }
                }
            }
        }
    }

    private static Finding Report(GsapWindow window, GsapWindow other, List<string> shared)
    {
        var values = string.Join(", ", shared.Select(name => $"{name}: \"{window.Values[name]}\""));
        var end = Math.Min(window.End, other.End);
        return new Finding(
            Code,
            $"The relative {values} on \"{window.Selector}\" begins while another tween writes it, from {TimeText.Of(window.Start)} to {TimeText.Of(end)}.",
            $"Give {string.Join(", ", shared)} absolute values, or both ends by fromTo.")
        {
            Selector = window.Selector,
            Snippet = Snippet.Of(window.Code + "\n" + other.Code),
        };
    }
}
