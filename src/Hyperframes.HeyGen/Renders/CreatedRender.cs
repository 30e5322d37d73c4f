namespace Hyperframes.HeyGen;

/// <summary>An accepted render.</summary>
public sealed record CreatedRender : HeyGenObject
{
    /// <summary>Id to ask for; opaque.</summary>
    public required string RenderId { get; init; }

    /// <summary>Usually absent.</summary>
    public RenderStatus? Status { get; init; }
}
