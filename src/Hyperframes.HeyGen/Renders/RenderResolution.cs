using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Output tier of a cloud render.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<RenderResolution>))]
public readonly record struct RenderResolution(string Value) : IOpenEnum<RenderResolution>
{
    /// <summary>1080 lines; the default.</summary>
    public static readonly RenderResolution Hd1080 = new("1080p");

    /// <summary>2160 lines; mp4 only, billed at 1.5 times.</summary>
    public static readonly RenderResolution Uhd4K = new("4k");

    /// <inheritdoc/>
    public static IReadOnlyList<RenderResolution> Known { get; } = [Hd1080, Uhd4K];

    /// <inheritdoc/>
    public static RenderResolution From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
