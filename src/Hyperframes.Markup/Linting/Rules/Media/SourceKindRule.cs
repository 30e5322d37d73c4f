using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Sources that are of another kind than their element.</summary>
internal sealed class SourceKindRule : LintRule
{
    private static readonly LintCode Code = new(
        "media_src_kind_mismatch",
        "HF3112",
        FindingSeverity.Error,
        "A source is of another kind than its element",
        "The renderer looks into the file and refuses a video element with a still, or an img with a video.",
        "Use video for videos, img for stills, audio for sound.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var tag in page.Tags.Where(tag => tag.Name is "video" or "img"))
        {
            var expected = tag.Name == "video" ? MediaKind.Video : MediaKind.Image;
            var kind = MediaKinds.OfSource(tag.Attr("src") ?? "");
            if (kind is not null && kind != expected)
            {
                yield return Finding.On(tag, Code, $"The source of {tag.Label} is of the kind {kind.Value.ToString().ToLowerInvariant()}.");
            }
        }
    }
}
