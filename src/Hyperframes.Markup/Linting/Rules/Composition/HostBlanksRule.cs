using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Mounted pages that end long before the video does.</summary>
internal sealed class HostBlanksRule : LintRule
{
    private const double Tolerance = 0.5;

    private static readonly LintCode Code = new(
        "subcomposition_blanks_before_host",
        "HF3419",
        FindingSeverity.Warning,
        "A mounted page ends before the video",
        "A host's data-duration is the time it is seen, and nothing else fills the rest of the video.",
        "Let the host last as long as the root, or add a clip for the rest.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Root is not { } root || !page.Tags.Any(tag => tag.HasText("data-composition-src")))
        {
            yield break;
        }

        var length = JsNumber.ToNumber(root.Attr("data-duration"));
        if (!JsNumber.IsFinite(length) || length <= 0)
        {
            yield break;
        }

        var timed = page.Tags.Where(tag => tag != root && tag.HasText("data-start")).Select(tag => (Tag: tag, Start: StartOf(tag), End: EndOf(tag))).ToList();
        if (timed.Exists(clip => clip.End >= length - Tolerance))
        {
            yield break;
        }

        foreach (var clip in timed)
        {
            if (clip.Tag.HasText("data-composition-src") && clip.Start <= Tolerance && clip.End < length - Tolerance)
            {
                yield return Finding.On(clip.Tag, Code, $"{clip.Tag.Label} ends at {Round(clip.End)} s, the video at {Round(length)} s.");
            }
        }
    }

    private static double StartOf(HtmlTag tag) => JsNumber.ToNumber(tag.Attr("data-start")) is var start && double.IsNaN(start) ? 0 : start;

    private static double EndOf(HtmlTag tag) =>
        JsNumber.ToNumber(tag.Attr("data-duration")) is > 0 and var duration && JsNumber.IsFinite(duration) ? StartOf(tag) + duration : double.PositiveInfinity;

    private static string Round(double seconds) => JsNumber.Print(Math.Round(seconds, 3, MidpointRounding.AwayFromZero));
}
