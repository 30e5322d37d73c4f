using Hyperframes.Linting;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// Gives every clip a track on which nothing else is at that time (contract 4.5). Tracks that authors gave are kept, and it is an error when two clips overlap
/// there. Sounds come on tracks behind those of the picture.
/// </summary>
internal static class TrackAllotment
{
    public static int[] Allot(IReadOnlyList<ClipBuilder> clips, TimelineResolver times, List<LintFinding> findings)
    {
        var tracks = new int[clips.Count];
        var given = new Dictionary<int, List<ClipBuilder>>();
        foreach (var clip in clips)
        {
            if (clip.Track is { } track)
            {
                tracks[clip.Index] = track;
                if (!given.TryGetValue(track, out var together))
                {
                    given.Add(track, together = []);
                }

                together.Add(clip);
            }
        }

        foreach (var (track, together) in given.OrderBy(pair => pair.Key))
        {
            ReportOverlaps(track, together, times, findings);
        }

        // Tracks with clips of their author's choice are left to them: the result then does not hang on the order of calls.
        var free = given.Count == 0 ? 0 : given.Keys.Max() + 1;
        free = Fill(clips.Where(clip => clip.Track is null && clip.Kind != ClipKind.Audio), tracks, free, times);
        Fill(clips.Where(clip => clip.Track is null && clip.Kind == ClipKind.Audio), tracks, free, times);
        return tracks;
    }

    private static int Fill(IEnumerable<ClipBuilder> clips, int[] tracks, int first, TimelineResolver times)
    {
        var next = first;
        var busy = new PriorityQueue<int, decimal>();
        var idle = new PriorityQueue<int, int>();
        foreach (var (clip, start) in clips.Select(clip => (clip, Start: times.StartOf(clip)?.Value ?? 0)).OrderBy(pair => pair.Start))
        {
            while (busy.TryPeek(out var track, out var end) && end <= start)
            {
                busy.Dequeue();
                idle.Enqueue(track, track);
            }

            var lane = idle.Count > 0 ? idle.Dequeue() : next++;
            tracks[clip.Index] = lane;
            busy.Enqueue(lane, EndOf(clip, times));
        }

        return next;
    }

    private static void ReportOverlaps(int track, List<ClipBuilder> clips, TimelineResolver times, List<LintFinding> findings)
    {
        ClipBuilder? last = null;
        foreach (var clip in clips.OrderBy(clip => times.StartOf(clip)?.Value ?? 0))
        {
            if (last is not null && (times.StartOf(clip)?.Value ?? 0) < EndOf(last, times))
            {
                findings.Add(new LintFinding
                {
                    Code = "track_overlap",
                    Severity = FindingSeverity.Error,
                    ElementId = clip.IdText,
                    Message = FormattableString.Invariant($"The clips '{last.IdText}' and '{clip.IdText}' overlap on track {track}."),
                    FixHint = "Give one of them another track, or none.",
                });
            }

            last = last is not null && EndOf(last, times) > EndOf(clip, times) ? last : clip;
        }
    }

    // A length that only the render knows may be any length.
    private static decimal EndOf(ClipBuilder clip, TimelineResolver times) =>
        times.StartOf(clip)?.Value + times.LengthOf(clip)?.Value ?? decimal.MaxValue;
}
