using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Tweens on elements that begin hidden and that leave them so.</summary>
internal sealed class HiddenStartRule : LintRule
{
    private static readonly LintCode MissingReveal = new(
        "gsap_cold_seek_hidden_fromto_missing_reveal",
        "HF3215",
        FindingSeverity.Error,
        "A fromTo shows a hidden element only in its first values",
        "A render worker that begins at a later frame never applies the first values and restores the hidden state, so the element stays invisible.",
        "Write the opacity into the second values too.");

    private static readonly LintCode Noop = new(
        "gsap_from_opacity_noop",
        "HF3216",
        FindingSeverity.Error,
        "A from of opacity 0 ends at opacity 0",
        "from goes to the value that CSS gives, which is 0 as well, so the element never appears.",
        "Take the opacity out of CSS; from hides the element by itself.");

    public override IReadOnlyList<LintCode> Codes => [MissingReveal, Noop];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.HasTimeline))
        {
            var transparent = PageElements.Of(page).Transparent;
            var hidden = ImmediateHides.In(page, script);
            foreach (var window in transparent.Count + hidden.Count == 0 ? [] : script.Gsap.Windows)
            {
                var selector = window.Selector.StartsWith("#", StringComparison.Ordinal) || window.Selector.StartsWith(".", StringComparison.Ordinal)
                    ? window.Selector
                    : "#" + window.Selector;
                if ((transparent.Contains(selector) || hidden.Contains(selector)) && Judge(window) is { } finding)
                {
                    yield return finding with { Selector = window.Selector, Snippet = Snippet.Of(window.Code) };
                }
            }
        }
    }

    private static Finding? Judge(GsapWindow window)
    {
        if (window is { Method: "fromTo", FromValues.Show: true } && !window.Values.Has("opacity") && !window.Values.Has("autoAlpha"))
        {
            return new Finding(
                MissingReveal,
                $"\"{window.Selector}\" begins hidden, and its fromTo makes it visible only in the first values.",
                $"Add opacity: 1 to the second values of the fromTo on \"{window.Selector}\".");
        }

        return window.Method == "from" && window.Values["opacity"] is { IsNumber: true, Number: 0 }
            ? new Finding(
                Noop,
                $"\"{window.Selector}\" begins with opacity 0, and a from of opacity 0 goes back to just that.",
                $"Take opacity: 0 out of the styles of \"{window.Selector}\"; from hides it until it begins.")
            : null;
    }
}
