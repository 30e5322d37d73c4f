using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Tweens of properties that the browser lays out in whole pixels.</summary>
internal sealed class LayoutMotionRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_non_transform_motion",
        "HF3217",
        FindingSeverity.Error,
        "A tween moves an element by its layout",
        "Layout snaps to whole pixels: in slow motion the element stands for some frames and then jumps.",
        "Move by x and y, size by scale.");

    private static readonly RulePattern LayoutSubtree = RulePattern.IgnoringCase(@"\blayoutsubtree\b");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.HasTimeline))
        {
            foreach (var call in CallsOf(script).Where(call => call.Method != "set"))
            {
                var placing = call.Properties.Where(IsPlacing).ToList();
                var others = call.Properties.Where(name => name is "letterSpacing" or "wordSpacing" or "fontSize" or "roundProps").ToList();
                if (placing.Count > 0 && AreDrawnIntoCanvas(page, call.Selector))
                {
                    placing.Clear();
                }

                if (placing.Count + others.Count > 0)
                {
                    yield return new Finding(
                        Code,
                        $"A tween on \"{call.Selector}\" moves in whole pixels: {string.Join(", ", placing.Concat(others))}.",
                        HintFor(placing, others))
                    {
                        Selector = call.Selector,
                        Snippet = Snippet.Of(call.Code()),
                    };
                }
            }
        }
    }

    private static bool IsPlacing(string name) =>
        name is "left" or "right" or "top" or "bottom" or "margin" or "marginLeft" or "marginRight" or "marginTop" or "marginBottom";

    private static IEnumerable<StandaloneCall> CallsOf(ScriptBlock script) => script.Gsap.Tweens
        .Select(tween => new StandaloneCall(
            tween.Method,
            tween.Selector,
            tween.Properties.Names.Union(tween.FromProperties?.Names ?? [], StringComparer.Ordinal).ToList(),
            () => GsapWindow.CodeOf(tween, script.Gsap.Timeline)))
        .Concat(StandaloneCall.In(script.WithoutComments));

    /// <summary>Elements inside a canvas that draws its children are placed at fractions of a pixel.</summary>
    private static bool AreDrawnIntoCanvas(LintContext page, string selector)
    {
        var canvases = page.Tags.Where(tag => tag.Name == "canvas" && LayoutSubtree.IsMatch(tag.Raw)).ToList();
        if (canvases.Count == 0)
        {
            return false;
        }

        var elements = PageElements.Of(page);
        var targets = elements.TokensOf(selector).SelectMany(elements.With).ToList();
        return targets.Count > 0
            && targets.TrueForAll(target => canvases.Exists(canvas => target.Index > canvas.Index && target.Index < (canvas.CloseIndex ?? page.Source.Length)));
    }

    private static string HintFor(List<string> placing, List<string> others)
    {
        var hints = new List<string>();
        if (placing.Count > 0)
        {
            hints.Add($"move by x and y instead of {string.Join("/", placing)}");
        }

        if (others.Contains("fontSize"))
        {
            hints.Add("change the size by scale");
        }

        if (others.Exists(name => name is "letterSpacing" or "wordSpacing"))
        {
            hints.Add("spread letters by splitting the text and moving each letter by x");
        }

        if (others.Contains("roundProps"))
        {
            hints.Add("remove roundProps");
        }

        var hint = string.Join("; ", hints);
        return char.ToUpperInvariant(hint[0]) + hint.Substring(1) + ".";
    }
}
