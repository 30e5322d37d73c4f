using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Container of an avatar video.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<VideoOutputFormat>))]
public readonly record struct VideoOutputFormat(string Value) : IOpenEnum<VideoOutputFormat>
{
    /// <summary>MP4.</summary>
    public static readonly VideoOutputFormat Mp4 = new("mp4");

    /// <summary>WebM with alpha; needs a look that can be matted, and no background.</summary>
    public static readonly VideoOutputFormat WebM = new("webm");

    /// <inheritdoc/>
    public static IReadOnlyList<VideoOutputFormat> Known { get; } = [Mp4, WebM];

    /// <inheritdoc/>
    public static VideoOutputFormat From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
