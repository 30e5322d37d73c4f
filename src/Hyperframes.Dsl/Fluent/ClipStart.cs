namespace Hyperframes.Fluent;

internal enum StartKind
{
    At,
    AfterEndOf,
    WithStartOf,
    EndingWith,
    EndingAt,
    EndingWithComposition,
}

/// <summary>When a clip enters, as its author said it.</summary>
internal readonly record struct ClipStart(StartKind Kind, decimal Offset = 0, ClipBuilder? Anchor = null, string? AnchorId = null)
{
    public bool HasAnchor => Kind is StartKind.AfterEndOf or StartKind.WithStartOf or StartKind.EndingWith;
}
