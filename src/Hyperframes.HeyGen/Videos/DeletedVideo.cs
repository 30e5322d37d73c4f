namespace Hyperframes.HeyGen;

/// <summary>A video that is gone for good.</summary>
public sealed record DeletedVideo : HeyGenObject
{
    /// <summary>Id.</summary>
    public required string Id { get; init; }

    /// <summary>True.</summary>
    public bool Deleted { get; init; } = true;
}
