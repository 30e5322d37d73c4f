namespace Hyperframes.Bundling;

/// <summary>How a bundle is made.</summary>
public sealed record BundleOptions
{
    /// <summary>How big it may be.</summary>
    /// <value>Upstream's limits.</value>
    public BundleLimits Limits { get; init; } = new();
}
