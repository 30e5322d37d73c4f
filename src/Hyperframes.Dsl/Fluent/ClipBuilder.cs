using Hyperframes.Fluent;
using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>A clip that is being described. Timing, labels and tracks are set by extension methods, which IntelliSense lists.</summary>
public abstract class ClipBuilder
{
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

    internal string? IdText { get; set; }

    internal ClipStart Start { get; set; } = new(StartKind.At);

    internal ClipLength Length { get; set; } = new(LengthKind.ToEndOfComposition);

    internal int? Track { get; set; }
}
