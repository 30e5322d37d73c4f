namespace Hyperframes.Rendering;

/// <summary>The tools that render on this machine, each tried before it was named.</summary>
public sealed record LocalTools
{
    /// <summary>Path of Node, 22.12 or newer.</summary>
    public required string Node { get; init; }

    /// <summary>Path of the engine's command-line script.</summary>
    public required string Engine { get; init; }

    /// <summary>Path of chrome-headless-shell, or of Chrome (which captures at half the speed).</summary>
    public required string Browser { get; init; }

    /// <summary>Path of ffmpeg.</summary>
    public required string Ffmpeg { get; init; }

    /// <summary>Path of ffprobe.</summary>
    public required string Ffprobe { get; init; }

    /// <summary>What the tools need in their environment: where fonts and libraries are.</summary>
    internal IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
}
