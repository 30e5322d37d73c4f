namespace Hyperframes.HeyGen;

/// <summary>A render that can no longer be read.</summary>
public sealed record DeletedRender : HeyGenObject
{
    /// <summary>Id.</summary>
    public required string RenderId { get; init; }
}
