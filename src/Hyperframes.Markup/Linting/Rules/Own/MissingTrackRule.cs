using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Clips without a track.</summary>
internal sealed class MissingTrackRule : LintRule
{
    private static readonly LintCode Code = new(
        "clip_without_track",
        "HF4007",
        FindingSeverity.Info,
        "A clip has no track",
        "Clips without data-track-index all lie on track 0, where they cover each other in an editor.",
        "Add data-track-index.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => tag != page.Root && tag.HasText("data-start") && !tag.Has("data-track-index") && !tag.Has("data-layer") && tag.Name != "hf-audio-group" && !IsHostless(tag))
            .Select(tag => Finding.On(tag, Code, $"{tag.Label} has no data-track-index."));

    /// <summary>The root of a page that is mounted: its host carries the track.</summary>
    private static bool IsHostless(HtmlTag tag) => tag.HasText("data-composition-id") && !tag.HasText("data-composition-src");
}
