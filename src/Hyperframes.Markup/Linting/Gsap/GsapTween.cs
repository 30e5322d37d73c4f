namespace Hyperframes.Linting.Gsap;

/// <summary>A tween as it could be read from its call.</summary>
internal sealed class GsapTween
{
    /// <summary>The selector of its target, a description of a target that is no element, or <see cref="TweenCall.UnresolvedTarget"/>.</summary>
    public required string Selector { get; init; }

    /// <summary>Tells targets apart that are no elements; null where the selector does, or nothing does.</summary>
    public string? Identity { get; init; }

    /// <summary><c>set</c>, <c>to</c>, <c>from</c> or <c>fromTo</c>.</summary>
    public required string Method { get; init; }

    /// <summary>The position as given: a number, or a text such as a label; 0 where none is.</summary>
    public required GsapValue Position { get; init; }

    public required bool ImplicitPosition { get; init; }

    /// <summary>The call as it is written; of a copy that stands for a round of a loop, the copy.</summary>
    public required TweenCall Call { get; init; }

    /// <summary>The values it ends with; of <c>from</c>, those it begins with.</summary>
    public required GsapValues Properties { get; init; }

    /// <summary>The values it begins with: those of <c>fromTo</c>, or what earlier tweens left to a <c>to</c>.</summary>
    public GsapValues? FromProperties { get; set; }

    /// <summary>Seconds of one cycle; null where none is given.</summary>
    public double? Duration { get; set; }

    /// <summary>A duration is given and not known.</summary>
    public bool DurationUnresolved { get; set; }

    public string? Ease { get; set; }

    public required bool HasKeyframes { get; init; }

    /// <summary>It is an immediate <c>gsap.set</c>.</summary>
    public required bool Global { get; init; }

    /// <summary>Source of the special members that were given, such as <c>repeat</c>.</summary>
    public required IReadOnlyDictionary<string, string> Extras { get; init; }

    /// <summary>Seconds from the timeline's start; null where it could not be told.</summary>
    public double? Start { get; set; }
}
