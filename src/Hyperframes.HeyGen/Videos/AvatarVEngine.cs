namespace Hyperframes.HeyGen;

/// <summary>Avatar V.</summary>
public sealed record AvatarVEngine : AvatarEngine
{
    /// <summary>A look of the same avatar group whose motion is the model; null leaves the choice to the service.</summary>
    public string? ReferenceLookId { get; init; }
}
