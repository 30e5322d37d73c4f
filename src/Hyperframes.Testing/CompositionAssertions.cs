using Hyperframes.Model;

namespace Hyperframes.Testing;

/// <summary>Assertions on compositions by their timing, without a browser: in microseconds.</summary>
public static class CompositionAssertions
{
    /// <summary>Passes when the clip is there at this instant.</summary>
    /// <param name="instant">The composition at an instant.</param>
    /// <param name="selector">The clip's id, as <c>#id</c>.</param>
    /// <exception cref="CompositionAssertionException">It is not; the message says when it is.</exception>
    public static void ShouldBeActive(this CompositionInstant instant, string selector)
    {
        var clip = ClipOf(instant, selector);
        if (!instant.ActiveClips.Contains(clip))
        {
            throw new CompositionAssertionException($"{selector} should be active at {instant.Time} s, but it is there {WindowOf(clip)}. Active: {ActiveAt(instant)}.");
        }
    }

    /// <summary>Passes when the clip is not there at this instant.</summary>
    /// <param name="instant">The composition at an instant.</param>
    /// <param name="selector">The clip's id, as <c>#id</c>.</param>
    /// <exception cref="CompositionAssertionException">It is; the message says from when to when.</exception>
    public static void ShouldNotBeActive(this CompositionInstant instant, string selector)
    {
        var clip = ClipOf(instant, selector);
        if (instant.ActiveClips.Contains(clip))
        {
            throw new CompositionAssertionException($"{selector} should not be active at {instant.Time} s, but it is there {WindowOf(clip)}.");
        }
    }

    private static Clip ClipOf(CompositionInstant instant, string selector)
    {
        ArgumentNullException.ThrowIfNull(instant);
        var id = selector.StartsWith('#') ? selector[1..] : throw new ArgumentException($"'{selector}' is not of the form #id.", nameof(selector));
        var timeline = instant.Composition.Timeline;
        return timeline.Find(id)
            ?? throw new CompositionAssertionException($"There is no clip {selector}. Clips: {string.Join(", ", timeline.Select(clip => "#" + clip.Id))}.");
    }

    private static string WindowOf(Clip clip) => clip.Start is null
        ? $"from '{clip.StartText}' on, which only the render knows"
        : clip.End is { } end ? $"from {clip.Start} s to {end} s" : $"from {clip.Start} s on";

    private static string ActiveAt(CompositionInstant instant) =>
        instant.ActiveClips.Count == 0 ? "nothing" : string.Join(", ", instant.ActiveClips.Select(clip => "#" + clip.Id));
}
