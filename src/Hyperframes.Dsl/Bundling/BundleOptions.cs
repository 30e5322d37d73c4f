namespace Hyperframes.Bundling;

/// <summary>How a bundle is made.</summary>
public sealed record BundleOptions
{
    /// <summary>How big it may be.</summary>
    /// <value>Upstream's limits.</value>
    public BundleLimits Limits { get; init; } = new();

    /// <summary>What a page in the dialect of HeyGen's guide leaves open; other pages do not need it.</summary>
    /// <value>1920 × 1080 and no length.</value>
    public DialectOptions Dialect { get; init; } = new();
}
