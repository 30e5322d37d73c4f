using Hyperframes.Linting.Rules.Structure;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Clips of one composition that are on one track at the same time.</summary>
internal sealed class TrackOverlapRule : LintRule
{
    private const double Tolerance = 0.001;

    private static readonly LintCode Code = new(
        "clips_overlap_on_track",
        "HF4001",
        FindingSeverity.Info,
        "Clips overlap on a track",
        "Two clips on one track at the same time are drawn over each other, and an editor shows one of them only.",
        "Give one of them another data-track-index, or let it begin when the other ends.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Shared(StructureTree.Of).Root is not { } root)
        {
            yield break;
        }

        var tracks = root.Rows()
            .Where(row => row.Tag.Name != "audio" && row.Tag.HasText("data-track-index") && row.Timing is { Start: not null, End: not null })
            .GroupBy(row => row.Tag.Attr("data-track-index"), StringComparer.Ordinal);
        foreach (var track in tracks)
        {
            StructureNode? longest = null;
            foreach (var clip in track.OrderBy(row => row.Timing.Start))
            {
                if (longest is not null && clip.Timing.Start < longest.Timing.End - Tolerance)
                {
                    yield return Finding.On(clip.Tag, Code, $"{clip.Label} begins on track {track.Key} at {Seconds.Print(clip.Timing.Start ?? 0)} s, before {longest.Label} ends there at {Seconds.Print(longest.Timing.End ?? 0)} s.");
                }

                longest = longest is null || clip.Timing.End > longest.Timing.End ? clip : longest;
            }
        }
    }
}
