namespace Hyperframes.Bundling;

/// <summary>How big a bundle may be (contract 15.1).</summary>
public sealed record BundleLimits
{
    /// <summary>Most bytes of all files together.</summary>
    /// <value>200 MB (209 715 200), the limit of a direct upload to HeyGen.</value>
    public long MaximumBytes { get; init; } = 200L * 1024 * 1024;

    /// <summary>From this size on, a warning names the largest files.</summary>
    /// <value>150 MB (157 286 400).</value>
    public long WarningBytes { get; init; } = 150L * 1024 * 1024;

    /// <summary>Most files.</summary>
    /// <value>10 000. Upstream states none; more is nearly always a folder that was not meant to be bundled.</value>
    public int MaximumFiles { get; init; } = 10_000;
}
