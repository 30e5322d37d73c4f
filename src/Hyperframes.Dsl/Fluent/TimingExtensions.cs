using System.Globalization;
using Hyperframes.Fluent;
using Hyperframes.Model;

namespace Hyperframes;

/// <summary>When clips enter, how long they are there, and on which track.</summary>
public static class TimingExtensions
{
    /// <summary>Enters at a time of the composition.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative.</exception>
    public static T At<T>(this T clip, Seconds start)
        where T : ClipBuilder
    {
        ContractRange.Check("data-start", start.Value, "seconds", nameof(start));
        clip.Start = new ClipStart(StartKind.At, start.Value);
        return clip;
    }

    /// <summary>Enters when another clip leaves, <paramref name="gap"/> later; a negative gap lets both overlap, as for a crossfade.</summary>
    public static T After<T>(this T clip, ClipBuilder other, Seconds gap = default)
        where T : ClipBuilder
    {
        clip.Start = new ClipStart(StartKind.AfterEndOf, gap.Value, other);
        return clip;
    }

    /// <summary>Enters when the clip of that id leaves, <paramref name="gap"/> later.</summary>
    public static T After<T>(this T clip, string id, Seconds gap = default)
        where T : ClipBuilder
    {
        clip.Start = new ClipStart(StartKind.AfterEndOf, gap.Value, AnchorId: id);
        return clip;
    }

    /// <summary>Enters together with another clip, <paramref name="delay"/> later.</summary>
    public static T With<T>(this T clip, ClipBuilder other, Seconds delay = default)
        where T : ClipBuilder
    {
        clip.Start = new ClipStart(StartKind.WithStartOf, delay.Value, other);
        return clip;
    }

    /// <summary>Leaves together with another clip, <paramref name="offset"/> later.</summary>
    public static T EndingWith<T>(this T clip, ClipBuilder other, Seconds offset = default)
        where T : ClipBuilder
    {
        clip.Start = new ClipStart(StartKind.EndingWith, offset.Value, other);
        return clip;
    }

    /// <summary>Leaves at a time of the composition.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> is negative.</exception>
    public static T EndingAt<T>(this T clip, Seconds end)
        where T : ClipBuilder
    {
        ContractRange.Check("data-start", end.Value, "seconds", nameof(end));
        clip.Start = new ClipStart(StartKind.EndingAt, end.Value);
        return clip;
    }

    /// <summary>Leaves when the composition ends.</summary>
    public static T AtTheEnd<T>(this T clip)
        where T : ClipBuilder
    {
        clip.Start = new ClipStart(StartKind.EndingWithComposition);
        return clip;
    }

    /// <summary>Is there for a length of time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="length"/> is not more than 0 seconds.</exception>
    public static T For<T>(this T clip, Seconds length)
        where T : ClipBuilder
    {
        if (length <= Seconds.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "A clip is there for more than 0 seconds (contract 4.3).");
        }

        clip.Length = new ClipLength(LengthKind.Fixed, length.Value);
        return clip;
    }

    /// <summary>Is there until a time of the composition.</summary>
    public static T Until<T>(this T clip, Seconds end)
        where T : ClipBuilder
    {
        clip.Length = new ClipLength(LengthKind.Until, end.Value);
        return clip;
    }

    /// <summary>Is there until the composition ends. This is what a clip does that says nothing else.</summary>
    public static T UntilTheEnd<T>(this T clip)
        where T : ClipBuilder
    {
        clip.Length = new ClipLength(LengthKind.ToEndOfComposition);
        return clip;
    }

    /// <summary>Is there as long as another clip.</summary>
    public static T ForAsLongAs<T>(this T clip, ClipBuilder other)
        where T : ClipBuilder
    {
        clip.Length = new ClipLength(LengthKind.SameAs, Anchor: other);
        return clip;
    }

    /// <summary>Is there as long as its source plays. What enters after it is written relative to it, because its length is known no earlier than the render.</summary>
    public static T ForItsOwnLength<T>(this T clip)
        where T : ClipBuilder, IMediaClip
    {
        clip.Length = new ClipLength(LengthKind.OfItsMedium);
        return clip;
    }

    /// <summary>Puts the clip on a track (display lane). Tracks that are not given are allotted so that no two clips overlap on one.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public static T OnTrack<T>(this T clip, int index)
        where T : ClipBuilder
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        (clip.Lane, clip.HasGivenTrack) = (index, true);
        clip.Owner.HasGivenTracks = true;
        return clip;
    }

    /// <summary>Gives the element an id: letters, digits, '-' and '_', beginning with a letter, unlike all others.</summary>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not such an id.</exception>
    public static T Id<T>(this T clip, string id)
        where T : ClipBuilder
    {
        clip.IdText = ElementId.Checked(id);
        return clip;
    }

    /// <summary>A name for people, shown in editors (<c>data-label</c>).</summary>
    public static T Label<T>(this T clip, string label)
        where T : ClipBuilder
    {
        clip.Element.Set("data-label", label);
        return clip;
    }

    /// <summary>Neither shown nor heard (<c>data-hidden</c>).</summary>
    public static T Hidden<T>(this T clip)
        where T : ClipBuilder
    {
        clip.Element.Set("data-hidden", null);
        return clip;
    }

    /// <summary>Says what the lane holds (<c>data-track-kind</c>): captions, for instance, which the tag does not tell.</summary>
    public static T TrackKind<T>(this T clip, TrackKind kind)
        where T : ClipBuilder
    {
        clip.Element.Set("data-track-kind", kind.ToString().ToLower(CultureInfo.InvariantCulture));
        return clip;
    }
}
