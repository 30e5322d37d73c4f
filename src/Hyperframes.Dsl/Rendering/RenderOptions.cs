using Hyperframes.Model;

namespace Hyperframes.Rendering;

/// <summary>How a bundle becomes a video. Each renderer says which options it has.</summary>
public sealed record RenderOptions
{
    /// <summary>Where the video goes; null lets the renderer choose a name in <c>renders/</c>.</summary>
    public string? Output { get; init; }

    /// <summary>Frames a second, 1 to 240, also <c>30000/1001</c>.</summary>
    /// <value>null: the root's <c>data-fps</c>, else 30 (contract 4.6).</value>
    public FrameRate? Fps { get; init; }

    /// <summary>Encoding effort.</summary>
    /// <value><see cref="Rendering.Quality.Standard"/>.</value>
    public Quality Quality { get; init; } = Quality.Standard;

    /// <summary>Container and codec.</summary>
    /// <value><see cref="VideoFormat.Mp4"/>.</value>
    public VideoFormat Format { get; init; } = VideoFormat.Mp4;

    /// <summary>Output size as a preset name such as <c>1080p</c> or <c>landscape-4k</c> (contract 16).</summary>
    /// <value>null: the composition's own size.</value>
    public string? Resolution { get; init; }

    /// <summary>Shape that the composition must have, <c>16:9</c>, <c>9:16</c> or <c>1:1</c>; another shape is an error.</summary>
    /// <value>null: any.</value>
    public string? AspectRatio { get; init; }

    /// <summary>Page of the bundle to render instead of its entry.</summary>
    public string? Composition { get; init; }

    /// <summary>A name for people, where the renderer keeps one.</summary>
    public string? Title { get; init; }
}
