using Hyperframes.Fluent;
using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>A clip that is being described. Timing, labels and tracks are set by extension methods, which IntelliSense lists.</summary>
public abstract class ClipBuilder
{
    private ResolvedTime _startTime;
    private ResolvedTime _lengthTime;
    private ResolvedTime _endTime;

    private protected ClipBuilder(CompositionBuilder owner, ClipKind kind, ElementNode element)
    {
        Owner = owner;
        Kind = kind;
        Element = element;
    }

    internal CompositionBuilder Owner { get; }

    internal ClipKind Kind { get; }

    /// <summary>The element that is written; its timing attributes are added when times are resolved.</summary>
    internal ElementNode Element { get; }

    /// <summary>Position among the clips of the composition.</summary>
    internal int Index { get; set; }

    internal string? IdText
    {
        get => Element.Id;
        set => Element.Id = value;
    }

    internal ClipStart Start { get; set; } = new(StartKind.At);

    internal ClipLength Length { get; set; } = new(LengthKind.ToEndOfComposition);

    /// <summary>Whether its author gave it the track.</summary>
    internal bool HasGivenTrack { get; set; }

    /// <summary>The track that it is on: the given one, or the allotted one.</summary>
    internal int Lane { get; set; }

    /// <summary>When it enters, in seconds of the composition.</summary>
    internal ref ResolvedTime StartTime => ref _startTime;

    /// <summary>How many seconds it is there.</summary>
    internal ref ResolvedTime LengthTime => ref _lengthTime;

    /// <summary>The start that is written when only the render knows its number.</summary>
    internal SymbolicStart? Symbolic { get; set; }

    /// <summary>When it leaves; has no value when only the render knows it.</summary>
    internal ref ResolvedTime EndTime => ref _endTime;
}
