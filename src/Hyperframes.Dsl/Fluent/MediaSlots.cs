using System.Globalization;
using Hyperframes.Linting;

namespace Hyperframes.Fluent;

/// <summary>Holds clips of local media to the length of their sources: a video would stand still on its last frame, a sound fall silent (contract 4.4).</summary>
internal static class MediaSlots
{
    // What the engine tolerates (contract 4.4).
    private const decimal Tolerance = 0.05m;

    public static void Check(CompositionBuilder builder, TimelineResolver times, List<LintFinding> findings)
    {
        if (builder.Probe is not { } probe)
        {
            return;
        }

        var lengths = new Dictionary<string, decimal?>(StringComparer.Ordinal);
        foreach (var clip in builder.Clips.Where(clip => clip is IMediaClip && clip.LengthTime.HasValue && !clip.Element.Has("loop")))
        {
            if (clip.Element["src"] is not { } source || source.Contains(':', StringComparison.Ordinal) || source.StartsWith("//", StringComparison.Ordinal))
            {
                continue;
            }

            if (!lengths.TryGetValue(source, out var known))
            {
                lengths[source] = known = probe.Probe(source)?.DurationSeconds is { } seconds ? (decimal)seconds : null;
            }

            var offset = Number(clip, "data-media-start", 0);
            var rate = Number(clip, "data-playback-rate", 1);
            var needed = offset + (clip.LengthTime.OrZero * rate);
            if (known is { } length && needed > length + Tolerance)
            {
                times.Report("media_shorter_than_slot", clip, Message(clip, times, source, length, offset, rate, needed), "Make the clip shorter with For, loop it with Looping, or let its source decide with ForItsOwnLength.");
            }
        }
    }

    private static string Message(ClipBuilder clip, TimelineResolver times, string source, decimal length, decimal offset, decimal rate, decimal needed)
    {
        var from = offset > 0 ? FormattableString.Invariant($", from {new Seconds(offset)} s on") : "";
        var speed = rate != 1 ? FormattableString.Invariant($", {rate} times as fast") : "";
        return FormattableString.Invariant(
            $"lasts {new Seconds(clip.LengthTime.OrZero)} s{times.ChainOf(clip)}{from}{speed}, which needs {new Seconds(needed)} s of '{source}', but that is {new Seconds(length)} s long");
    }

    private static decimal Number(ClipBuilder clip, string attribute, decimal otherwise) =>
        clip.Element[attribute] is { } text ? decimal.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
