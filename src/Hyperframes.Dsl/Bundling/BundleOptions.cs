namespace Hyperframes.Bundling;

/// <summary>How a bundle is made.</summary>
public sealed record BundleOptions
{
    /// <summary>How big it may be.</summary>
    /// <value>Upstream's limits.</value>
    public BundleLimits Limits { get; init; } = new();

    /// <summary>
    /// Why errors that the lint rules find in pages are put up with: they are warnings then, whose message ends with the reason. Null lets each of them stop the bundle, as
    /// do in any case files that cannot be bundled.
    /// </summary>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public string? AllowErrors
    {
        get;
        init
        {
            if (value is not null)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(value);
            }

            field = value;
        }
    }

    /// <summary>What a page in the dialect of HeyGen's guide leaves open; other pages do not need it.</summary>
    /// <value>1920 × 1080 and no length.</value>
    public DialectOptions Dialect { get; init; } = new();
}
