using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Timed videos inside timed elements. Upstream decides by text: no close tag of the outer name stands between the two.</summary>
internal sealed class NestedVideoRule : LintRule
{
    private static readonly LintCode Code = new(
        "video_nested_in_timed_element",
        "HF3110",
        FindingSeverity.Error,
        "A timed video stands in a timed element",
        "The video's frames are taken from its own start, its visibility follows the outer element, and the two do not agree.",
        "Time the video or the element around it, not both.");

    private static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var outer = new List<HtmlTag>();
        var lastClose = new Dictionary<string, (int Searched, int Found)>(StringComparer.Ordinal);
        foreach (var tag in page.Tags)
        {
            if (!tag.HasText("data-start"))
            {
                continue;
            }

            if (tag.Name == "video" && outer.Find(candidate => LastClose(candidate.Name, tag.Index) < candidate.Index) is { } parent)
            {
                yield return Finding.On(tag, Code, $"A timed video stands in {parent.Label}, which is timed too.");
            }

            if (tag.Name is not ("video" or "audio") && !Void.Contains(tag.Name) && !tag.HasText("data-composition-id"))
            {
                outer.Add(tag);
            }
        }

        int LastClose(string name, int before)
        {
            var close = $"</{name}>";
            var (searched, found) = lastClose.TryGetValue(name, out var known) ? known : (Searched: 0, Found: -1);
            for (var at = page.Source.IndexOf(close, searched, StringComparison.OrdinalIgnoreCase);
                at >= 0 && at + close.Length <= before;
                at = page.Source.IndexOf(close, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                found = at;
                searched = at + 1;
            }

            lastClose[name] = (searched, found);
            return found;
        }
    }
}
