using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Overlays over the whole frame that are shown later but are not hidden before.</summary>
internal sealed class FullscreenOverlayRule : LintRule
{
    private const double AtStart = 0.05;

    private static readonly LintCode Code = new(
        "gsap_fullscreen_overlay_starts_visible",
        "HF3204",
        FindingSeverity.Error,
        "An overlay covers the frame before it is shown",
        "An opaque element over the whole frame that is not hidden until its reveal covers all frames before it.",
        "Hide it in CSS, or at once by gsap.set outside of the timeline.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var scripts = page.Scripts.Where(script => script.HasTimeline).ToList();
        if (scripts.Count == 0)
        {
            yield break;
        }

        var elements = PageElements.Of(page);
        var overlays = page.Tags.Where(tag => CoversFrame(tag, elements)).ToList();
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var script in scripts)
        {
            var windows = overlays.Count == 0 ? [] : script.Gsap.Windows.Where(ChangesVisibility).ToList();
            foreach (var tag in overlays)
            {
                var key = tag.Id ?? JsNumber.Print(tag.Index);
                if (!reported.Contains(key) && Judge(tag, windows, page, elements) is { } finding)
                {
                    reported.Add(key);
                    yield return finding;
                }
            }
        }
    }

    private static bool CoversFrame(HtmlTag tag, PageElements elements) =>
        tag.Selectors.Count > 0 && elements.StyleOf(tag, "position") is { } style && StyleText.CoversFrame(style) && !StyleText.Hides(style);

    private static bool ChangesVisibility(GsapWindow window) =>
        window.Values.Names.Any(name => name is "opacity" or "autoAlpha" or "visibility" or "display");

    private static bool Shows(GsapWindow window) => (window.Method == "from" && window.Values.Hide) || window.Values.Show;

    private static Finding? Judge(HtmlTag tag, List<GsapWindow> all, LintContext page, PageElements elements)
    {
        var selectors = tag.Selectors;
        var windows = all.Where(window => elements.TokensOf(window.Selector).Any(selectors.Contains)).OrderBy(window => window.Start).ToList();
        if (windows.Exists(window => window.Start <= AtStart && (window.Values.Hide || window.FromValues?.Hide == true))
            || page.Scripts.Any(script => ImmediateHides.In(page, script) is { Count: > 0 } hidden && selectors.Any(hidden.Contains)))
        {
            return null;
        }

        var shown = windows.Find(Shows);
        if (shown is null || !windows.Exists(window => window != shown && window.Method != "from" && window.Start >= shown.Start && window.Values.Hide))
        {
            return null;
        }

        var selector = selectors.FirstOrDefault(elements.TokensOf(shown.Selector).Contains) ?? selectors[0];
        return new Finding(
            Code,
            $"\"{selector}\" covers the whole frame and is first shown at {TimeText.Of(shown.Start)}, but nothing hides it until then.",
            $"Write opacity: 0 for \"{selector}\" in CSS, or gsap.set(\"{selector}\", {{ opacity: 0 }}) outside of the timeline.")
        {
            Selector = selector,
            ElementId = tag.Id,
            Snippet = Snippet.Of(shown.Code),
        };
    }
}
