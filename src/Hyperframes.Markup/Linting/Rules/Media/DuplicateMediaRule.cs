using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Media that stand twice.</summary>
internal sealed class DuplicateMediaRule : LintRule
{
    private static readonly LintCode Id = new(
        "duplicate_media_id",
        "HF3103",
        FindingSeverity.Error,
        "Several media share an id",
        "The renderer knows media by their id and takes two with one id for the same.",
        "Give each media element an id of its own.");

    private static readonly LintCode Twice = new(
        "duplicate_media_discovery_risk",
        "HF3104",
        FindingSeverity.Warning,
        "Media with the same source and times stand twice",
        "Preview and renderer may find one of them or both, and then play it twice.",
        "Remove the copy, or give it other times.");

    public override IReadOnlyList<LintCode> Codes => [Id, Twice];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var media = page.Tags.Where(tag => tag.Name is "video" or "audio" or "img").ToList();
        foreach (var group in media.Where(tag => tag.Id is not null).GroupBy(tag => tag.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            yield return Finding.On(group.First(), Id, $"Several media elements have the id \"{group.Key}\".");
        }

        foreach (var group in media.GroupBy(Fingerprint, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            var tag = group.First();
            yield return new Finding(Twice, string.Format(CultureInfo.InvariantCulture, "{0} {1} elements have the same source, start and duration.", group.Count(), tag.Name))
            {
                Snippet = Snippet.Of($"{tag.Name} src={tag.Attr("src")} data-start={tag.Attr("data-start")} data-duration={tag.Attr("data-duration")}"),
                Offset = tag.Index,
            };
        }
    }

    private static string Fingerprint(HtmlTag tag) => $"{tag.Name}|{tag.Attr("src")}|{tag.Attr("data-start")}|{tag.Attr("data-duration")}";
}
