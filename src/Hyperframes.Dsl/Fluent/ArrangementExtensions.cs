using Hyperframes.Fluent;

namespace Hyperframes;

/// <summary>Arranges several clips at once. The first keeps its own start.</summary>
public static class ArrangementExtensions
{
    /// <summary>One after the other, <paramref name="gap"/> apart.</summary>
    public static void Sequence(this CompositionBuilder composition, Seconds gap, params ReadOnlySpan<ClipBuilder> clips) =>
        Chain(composition, clips, StartKind.AfterEndOf, gap.Value);

    /// <summary>One after the other.</summary>
    public static void Sequence(this CompositionBuilder composition, params ReadOnlySpan<ClipBuilder> clips) =>
        Chain(composition, clips, StartKind.AfterEndOf, 0);

    /// <summary>One after the other, each entering <paramref name="overlap"/> before the one before it leaves.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="overlap"/> is negative.</exception>
    public static void Crossfade(this CompositionBuilder composition, Seconds overlap, params ReadOnlySpan<ClipBuilder> clips)
    {
        if (overlap < Seconds.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(overlap), overlap, "An overlap is 0 seconds or more.");
        }

        Chain(composition, clips, StartKind.AfterEndOf, -overlap.Value);
    }

    /// <summary>All together.</summary>
    public static void Parallel(this CompositionBuilder composition, params ReadOnlySpan<ClipBuilder> clips) =>
        Chain(composition, clips, StartKind.WithStartOf, 0);

    /// <summary>Each <paramref name="step"/> after the one before it has entered.</summary>
    public static void Stagger(this CompositionBuilder composition, Seconds step, params ReadOnlySpan<ClipBuilder> clips) =>
        Chain(composition, clips, StartKind.WithStartOf, step.Value);

    private static void Chain(CompositionBuilder composition, ReadOnlySpan<ClipBuilder> clips, StartKind kind, decimal offset)
    {
        ArgumentNullException.ThrowIfNull(composition);
        for (var i = 1; i < clips.Length; i++)
        {
            clips[i].Start = new ClipStart(kind, offset, clips[i - 1]);
        }
    }
}
