namespace Hyperframes.Rendering;

/// <summary>
/// Which remote media is fetched before a render, and how much of it. Addresses in pages and variables can come from outside, so that what lies inside the network is
/// closed unless it is opened here.
/// </summary>
public sealed record RemoteMediaPolicy
{
    /// <summary>Whether remote media is fetched at all; otherwise a remote address is an error.</summary>
    /// <value>True.</value>
    public bool Allow { get; init; } = true;

    /// <summary>Whether plain <c>http</c> is allowed.</summary>
    /// <value>False.</value>
    public bool AllowHttp { get; init; }

    /// <summary>Whether hosts on this machine and in private networks are allowed.</summary>
    /// <value>False.</value>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>The most bytes that one file may have.</summary>
    /// <value>2 GiB.</value>
    public long MaximumBytes { get; init; } = 2L << 30;

    /// <summary>The most time that one file may take.</summary>
    /// <value>5 minutes.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(5);
}
