using Hyperframes.Linting;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// Gives every clip a track on which nothing else is at that time (contract 4.5). Tracks that authors gave are kept, and it is an error when two clips overlap
/// there. Sounds come on tracks behind those of the picture.
/// </summary>
internal sealed class TrackAllotment(CompositionBuilder composition)
{
    private readonly TrackLanes _lanes = new();
    private bool _areAllotted;

    /// <summary>Allots what cannot be allotted in the order of the clips.</summary>
    /// <param name="areInOrder">Whether the clips enter in the order in which they are described.</param>
    /// <param name="findings">Receives overlaps.</param>
    public void Prepare(bool areInOrder, List<LintFinding> findings)
    {
        // In the order of time, and one kind alone: each clip finds its track when it is written.
        if (areInOrder && !composition.HasGivenTracks && !composition.HasSounds)
        {
            return;
        }

        _areAllotted = true;
        var clips = composition.Clips;
        if (composition.HasGivenTracks)
        {
            var given = KeepGiven(clips);
            foreach (var (track, together) in given.OrderBy(pair => pair.Key))
            {
                ReportOverlaps(track, together, findings);
            }

            // Tracks with clips of their author's choice are left to them: the result then does not hang on the order of calls.
            _lanes.BeginAt(given.Keys.DefaultIfEmpty(-1).Max() + 1);
        }

        var ordered = (areInOrder ? clips : [.. clips.OrderBy(clip => clip.StartTime.OrZero)]).FindAll(clip => !clip.HasGivenTrack);
        ordered.FindAll(clip => clip.Kind != ClipKind.Audio).ForEach(_lanes.Put);
        _lanes.BeginAt(_lanes.Next);
        ordered.FindAll(clip => clip.Kind == ClipKind.Audio).ForEach(_lanes.Put);
    }

    /// <summary>Allots the track of the next clip, if it has none yet.</summary>
    public void Put(ClipBuilder clip)
    {
        if (!_areAllotted)
        {
            _lanes.Put(clip);
        }
    }

    /// <summary>Allots the tracks of all clips that have none yet.</summary>
    public void PutAll()
    {
        composition.Clips.ForEach(Put);
        _areAllotted = true;
    }

    private static Dictionary<int, List<ClipBuilder>> KeepGiven(List<ClipBuilder> clips)
    {
        var given = new Dictionary<int, List<ClipBuilder>>();
        foreach (var clip in clips)
        {
            if (clip.HasGivenTrack)
            {
                if (!given.TryGetValue(clip.Lane, out var together))
                {
                    given.Add(clip.Lane, together = []);
                }

                together.Add(clip);
            }
        }

        return given;
    }

    private static void ReportOverlaps(int track, List<ClipBuilder> clips, List<LintFinding> findings)
    {
        ClipBuilder? last = null;
        foreach (var clip in clips.OrderBy(clip => clip.StartTime.OrZero))
        {
            if (last is not null && clip.StartTime.OrZero < TrackLanes.EndOf(last))
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

            last = last is not null && TrackLanes.EndOf(last) > TrackLanes.EndOf(clip) ? last : clip;
        }
    }
}
