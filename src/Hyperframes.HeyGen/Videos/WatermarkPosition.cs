using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Corner of a watermark.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<WatermarkPosition>))]
public readonly record struct WatermarkPosition(string Value) : IOpenEnum<WatermarkPosition>
{
    /// <summary>Top left.</summary>
    public static readonly WatermarkPosition TopLeft = new("top_left");

    /// <summary>Top right.</summary>
    public static readonly WatermarkPosition TopRight = new("top_right");

    /// <summary>Bottom left.</summary>
    public static readonly WatermarkPosition BottomLeft = new("bottom_left");

    /// <summary>Bottom right; the default.</summary>
    public static readonly WatermarkPosition BottomRight = new("bottom_right");

    /// <inheritdoc/>
    public static IReadOnlyList<WatermarkPosition> Known { get; } = [TopLeft, TopRight, BottomLeft, BottomRight];

    /// <inheritdoc/>
    public static WatermarkPosition From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
