using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Linked clips that lost their partner or their step.</summary>
internal sealed class LinkedClipsRule : LintRule
{
    private const double Tolerance = 0.001;

    private static readonly LintCode Orphan = new(
        "linked_clip_orphan",
        "HF3129",
        FindingSeverity.Warning,
        "A linked clip is alone",
        "data-link joins clips that are edited as one, and this one's partner is gone.",
        "Remove data-link, or bring the partner back.");

    private static readonly LintCode Drift = new(
        "linked_clips_out_of_sync",
        "HF3130",
        FindingSeverity.Warning,
        "Linked clips differ in their times",
        "Linked clips are edited as one, so picture and sound that belong together have come apart.",
        "Give all of them the same start, duration, media start and rate, or remove data-link from all.");

    private static readonly (string Field, string[] Attributes, double Default)[] Fields =
    [
        ("start", ["data-start"], 0),
        ("duration", ["data-duration"], 0),
        ("media start", ["data-playback-start", "data-media-start"], 0),
        ("playback rate", ["data-playback-rate"], 1),
    ];

    public override IReadOnlyList<LintCode> Codes => [Orphan, Drift];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.Tags.Any(tag => tag.HasText("data-link")))
        {
            yield break;
        }

        foreach (var group in Groups(page.Tags))
        {
            var first = group[0];
            var link = first.Attr("data-link");
            if (group.Count == 1)
            {
                yield return Finding.On(first, Orphan, $"{Name(first)} is the only clip with data-link=\"{link}\".");
                continue;
            }

            var differing = Fields.Where(field => Differ(group, field.Attributes, field.Default)).Select(field => field.Field).ToList();
            if (differing.Count > 0)
            {
                yield return Finding.On(first, Drift, $"The clips {string.Join(", ", group.Select(Name))} are linked by \"{link}\" and differ in {string.Join(", ", differing)}.");
            }
        }
    }

    /// <summary>Clips with the same link in the same composition, in source order.</summary>
    private static IEnumerable<List<HtmlTag>> Groups(IReadOnlyList<HtmlTag> tags)
    {
        var groups = new Dictionary<(int, string), List<HtmlTag>>();
        var order = new List<List<HtmlTag>>();
        var open = new Stack<HtmlTag>();
        foreach (var tag in tags)
        {
            while (open.Count > 0 && End(open.Peek()) <= tag.Index)
            {
                open.Pop();
            }

            if (tag.Attr("data-link") is { } link)
            {
                var key = (open.Count > 0 ? open.Peek().Index : -1, link);
                if (!groups.TryGetValue(key, out var group))
                {
                    order.Add(groups[key] = group = []);
                }

                group.Add(tag);
            }

            if (tag.HasText("data-composition-id") || tag.HasText("data-composition-file"))
            {
                open.Push(tag);
            }
        }

        return order;
    }

    private static int End(HtmlTag tag) => tag.EndIndex ?? tag.CloseIndex ?? int.MaxValue;

    private static bool Differ(List<HtmlTag> clips, string[] attributes, double fallback)
    {
        var values = clips.Select(clip => attributes.Select(clip.Number).FirstOrDefault(number => number is not null) ?? fallback).ToList();
        return values.Exists(value => Math.Abs(value - values[0]) > Tolerance);
    }

    private static string Name(HtmlTag tag) => tag.Id is { } id ? "#" + id : $"<{tag.Name}>";
}
