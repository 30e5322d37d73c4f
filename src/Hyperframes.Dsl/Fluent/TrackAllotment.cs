using Hyperframes.Linting;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// Gives every clip a track on which nothing else is at that time (contract 4.5). Tracks that authors gave are kept, and it is an error when two clips overlap
/// there. Sounds come on tracks behind those of the picture.
/// </summary>
internal static class TrackAllotment
{
    /// <summary>Allots the tracks of all clips.</summary>
    /// <param name="composition">Whose clips.</param>
    /// <param name="areInOrder">Whether the clips enter in the order in which they are described.</param>
    /// <param name="findings">Receives overlaps.</param>
    public static void Allot(CompositionBuilder composition, bool areInOrder, List<LintFinding> findings)
    {
        var clips = composition.Clips;
        var free = 0;
        if (composition.HasGivenTracks)
        {
            var given = KeepGiven(clips);
            foreach (var (track, together) in given.OrderBy(pair => pair.Key))
            {
                ReportOverlaps(track, together, findings);
            }

            // Tracks with clips of their author's choice are left to them: the result then does not hang on the order of calls.
            free = given.Count == 0 ? 0 : given.Keys.Max() + 1;
        }

        var ordered = areInOrder ? clips : [.. clips.OrderBy(clip => clip.StartTime.OrZero)];
        free = Fill(ordered, audio: false, free);
        if (composition.HasSounds)
        {
            Fill(ordered, audio: true, free);
        }
    }

    private static Dictionary<int, List<ClipBuilder>> KeepGiven(List<ClipBuilder> clips)
    {
        var given = new Dictionary<int, List<ClipBuilder>>();
        foreach (var clip in clips)
        {
            if (clip.Track is { } track)
            {
                clip.Lane = track;
                if (!given.TryGetValue(track, out var together))
                {
                    given.Add(track, together = []);
                }

                together.Add(clip);
            }
        }

        return given;
    }

    // The lowest track that is idle. Most clips find the first one so, and those behind it are in queues.
    private static int Fill(List<ClipBuilder> ordered, bool audio, int first)
    {
        var next = first;
        var firstEnd = decimal.MinValue;
        PriorityQueue<int, decimal> busy = new();
        PriorityQueue<int, int> idle = new();
        foreach (var clip in ordered)
        {
            if (clip.Track is not null || clip.Kind == ClipKind.Audio != audio)
            {
                continue;
            }

            var start = clip.StartTime.OrZero;
            if (firstEnd <= start)
            {
                clip.Lane = first;
                firstEnd = EndOf(clip);
                next = Math.Max(next, first + 1);
                continue;
            }

            while (busy.TryPeek(out var track, out var end) && end <= start)
            {
                busy.Dequeue();
                idle.Enqueue(track, track);
            }

            clip.Lane = idle.Count > 0 ? idle.Dequeue() : next++;
            busy.Enqueue(clip.Lane, EndOf(clip));
        }

        return next;
    }

    private static void ReportOverlaps(int track, List<ClipBuilder> clips, List<LintFinding> findings)
    {
        ClipBuilder? last = null;
        foreach (var clip in clips.OrderBy(clip => clip.StartTime.OrZero))
        {
            if (last is not null && clip.StartTime.OrZero < EndOf(last))
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

            last = last is not null && EndOf(last) > EndOf(clip) ? last : clip;
        }
    }

    // A length that only the render knows may be any length.
    private static decimal EndOf(ClipBuilder clip) => clip.EndTime.HasValue ? clip.EndTime.OrZero : decimal.MaxValue;
}
