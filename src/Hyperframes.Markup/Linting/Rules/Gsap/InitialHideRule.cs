using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Elements that the timeline hides at its very beginning, where that does not show yet.</summary>
internal sealed class InitialHideRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_timeline_set_initial_hide",
        "HF3225",
        FindingSeverity.Warning,
        "An element is hidden by the timeline at 0",
        "A set at 0 does not take effect while the timeline stands at 0, so the first frame shows the element.",
        "Hide it by gsap.set outside of the timeline, or in CSS.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.HasTimeline))
        {
            foreach (var window in script.Gsap.Windows.TakeWhile(IsInstant))
            {
                if (window.Start == 0 && window is { Global: false, HasNoIdentity: false } && window.ImmediateRender != true
                    && Hides(window) && !IsHiddenBefore(page, script, window.Selector))
                {
                    yield return new Finding(
                        Code,
                        $"The timeline hides \"{window.Selector}\" at 0, where it does not take effect yet; the first frame shows it.",
                        "Use gsap.set outside of the timeline, or write the hidden state in CSS.")
                    {
                        Selector = window.Selector,
                        Snippet = Snippet.Of(window.Code),
                    };
                }
            }
        }
    }

    private static bool IsInstant(GsapWindow window) =>
        window.Method == "set" || (window.Method is "to" or "fromTo" && window.End == window.Start);

    private static bool Hides(GsapWindow window) =>
        window.Values.Hide
        || window.Values["scale"]?.IsZero == true
        || window.Values["strokeDashoffset"] is { IsZero: false, AsNumber: not null };

    private static bool IsHiddenBefore(LintContext page, ScriptBlock script, string selector)
    {
        var elements = PageElements.Of(page);
        var hides = ImmediateHides.In(page, script);
        bool IsHidden(string token) => elements.Transparent.Contains(token) || hides.Contains(token);

        var tokens = elements.TokensOf(selector);
        var tags = tokens.SelectMany(elements.With).ToList();
        return (tokens.Count > 0 && tokens.All(IsHidden))
            || (tags.Count > 0 && tags.TrueForAll(tag => tag.Selectors.Any(IsHidden)));
    }
}
