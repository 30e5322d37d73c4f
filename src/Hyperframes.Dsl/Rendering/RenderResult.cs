namespace Hyperframes.Rendering;

/// <summary>A finished video.</summary>
/// <param name="Path">Absolute path of the file.</param>
/// <param name="Length">Size in bytes.</param>
/// <param name="Duration">Length of the video, where the renderer reports it.</param>
public sealed record RenderResult(string Path, long Length, TimeSpan? Duration)
{
    /// <summary>Where the time went; null where the renderer does not measure it.</summary>
    public RenderTimings? Timings { get; init; }
}
