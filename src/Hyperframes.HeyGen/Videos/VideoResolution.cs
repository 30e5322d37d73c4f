using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Output tier of an avatar video.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<VideoResolution>))]
public readonly record struct VideoResolution(string Value) : IOpenEnum<VideoResolution>
{
    /// <summary>2160 lines; not with photo looks on Avatar III.</summary>
    public static readonly VideoResolution Uhd4K = new("4k");

    /// <summary>1080 lines.</summary>
    public static readonly VideoResolution Hd1080 = new("1080p");

    /// <summary>720 lines.</summary>
    public static readonly VideoResolution Hd720 = new("720p");

    /// <inheritdoc/>
    public static IReadOnlyList<VideoResolution> Known { get; } = [Uhd4K, Hd1080, Hd720];

    /// <inheritdoc/>
    public static VideoResolution From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
