namespace Hyperframes.Rendering;

/// <summary>How this machine renders, for all videos of a <see cref="LocalRenderer"/>.</summary>
public sealed record LocalRendererOptions
{
    /// <summary>How long the engine may write nothing before it counts as hanging and is ended.</summary>
    /// <value>5 minutes, as long as the engine itself waits for its browser.</value>
    public TimeSpan StallTimeout { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>Browsers that capture side by side.</summary>
    /// <value>null: as the engine sees fit for the machine.</value>
    public int? Workers { get; init; }

    /// <summary>Whether a picture that cannot be loaded, and the like, is tolerated; otherwise the render fails.</summary>
    /// <value>False: never a finished video with a wrong picture.</value>
    public bool BestEffort { get; init; }

    /// <summary>What may be fetched for media with a remote address.</summary>
    public RemoteMediaPolicy RemoteMedia { get; init; } = new();

    /// <summary>Where work folders are made; each is deleted when its render ends.</summary>
    /// <value>null: the system's temporary folder.</value>
    public string? WorkFolder { get; init; }

    /// <summary>The clock of time limits and of the name of an output that was not given.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
