using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Tweens that show or hide a clip, which is the runtime's to do.</summary>
internal sealed class ClipAnimationRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_animates_clip_element",
        "HF3205",
        FindingSeverity.Error,
        "A tween shows or hides a clip",
        "The runtime sets the visibility of clips by their timing; a tween that writes it too makes the clip flicker or vanish.",
        "Animate an element inside the clip, or only its opacity.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var clips = new Dictionary<string, HtmlTag>(StringComparer.Ordinal);
        foreach (var tag in page.Tags.Where(tag => tag.ClassTokens.Contains("clip")))
        {
            foreach (var selector in tag.Selectors.Where(selector => selector != ".clip"))
            {
                clips[selector] = tag;
            }
        }

        foreach (var window in clips.Count == 0 ? [] : page.Scripts.SelectMany(script => script.Gsap.Windows))
        {
            var properties = window.Values.Names.Where(name => name is "visibility" or "display" or "autoAlpha").ToList();
            if (properties.Count > 0 && clips.TryGetValue(window.Selector, out var clip))
            {
                yield return new Finding(
                    Code,
                    $"A tween writes {string.Join(", ", properties)} of the clip \"{window.Selector}\" (<{clip.Name} class=\"{clip.Attr("class")}\">).",
                    "Tween the opacity instead, or put the content into an element of its own inside the clip and tween that.")
                {
                    Selector = window.Selector,
                    ElementId = clip.Id,
                    Snippet = Snippet.Of(window.Code),
                };
            }
        }
    }
}
