using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Container of a cloud render.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<RenderFormat>))]
public readonly record struct RenderFormat(string Value) : IOpenEnum<RenderFormat>
{
    /// <summary>H.264 in MP4; the default.</summary>
    public static readonly RenderFormat Mp4 = new("mp4");

    /// <summary>WebM with alpha; not in 4K.</summary>
    public static readonly RenderFormat WebM = new("webm");

    /// <summary>QuickTime with alpha; not in 4K.</summary>
    public static readonly RenderFormat Mov = new("mov");

    /// <inheritdoc/>
    public static IReadOnlyList<RenderFormat> Known { get; } = [Mp4, WebM, Mov];

    /// <inheritdoc/>
    public static RenderFormat From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
