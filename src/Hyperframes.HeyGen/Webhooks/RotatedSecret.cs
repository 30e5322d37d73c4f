namespace Hyperframes.HeyGen;

/// <summary>A receiver's new secret. The old one signs nothing new from now on, but deliveries signed with it may still be repeated.</summary>
public sealed record RotatedSecret : HeyGenObject
{
    /// <summary>Id of the receiver.</summary>
    public required string EndpointId { get; init; }

    /// <summary>The new secret.</summary>
    public required string Secret { get; init; }
}
