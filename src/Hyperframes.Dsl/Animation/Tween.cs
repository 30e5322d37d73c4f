using Hyperframes.Animation;

namespace Hyperframes;

/// <summary>A change of some properties of one element over a stretch of the composition. Finite and free of clock and chance, so that any frame can be asked for first.</summary>
public sealed record Tween
{
    internal Tween()
    {
    }

    /// <summary>The <c>id</c> of the element that moves.</summary>
    public required string Target { get; init; }

    /// <summary>When it begins, from the start of the composition.</summary>
    public required Seconds Start { get; init; }

    /// <summary>How long one run takes; zero sets the values at once.</summary>
    public required Seconds Duration { get; init; }

    /// <summary>How it goes on over time.</summary>
    public required Ease Ease { get; init; }

    /// <summary>How often it runs once more, at least 0.</summary>
    public int Repeat { get; init; }

    /// <summary>Whether every other run goes backwards.</summary>
    public bool Yoyo { get; init; }

    /// <summary>When it has come to rest.</summary>
    public Seconds End => Start + (Duration * (Repeat + 1));

    internal IReadOnlyList<MotionChange> Changes { get; init; } = [];
}
