namespace Hyperframes.Fluent;

internal enum LengthKind
{
    ToEndOfComposition,
    Fixed,
    Until,
    SameAs,
    OfItsMedium,
}

/// <summary>How long a clip is there, as its author said it.</summary>
internal readonly record struct ClipLength(LengthKind Kind, decimal Value = 0, ClipBuilder? Anchor = null);
