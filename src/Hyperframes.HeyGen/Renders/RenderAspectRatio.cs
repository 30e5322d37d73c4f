using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Shape of a cloud render; it must be the composition's own.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<RenderAspectRatio>))]
public readonly record struct RenderAspectRatio(string Value) : IOpenEnum<RenderAspectRatio>
{
    /// <summary>16:9; the default.</summary>
    public static readonly RenderAspectRatio Landscape = new("16:9");

    /// <summary>9:16.</summary>
    public static readonly RenderAspectRatio Portrait = new("9:16");

    /// <summary>1:1.</summary>
    public static readonly RenderAspectRatio Square = new("1:1");

    /// <inheritdoc/>
    public static IReadOnlyList<RenderAspectRatio> Known { get; } = [Landscape, Portrait, Square];

    /// <inheritdoc/>
    public static RenderAspectRatio From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
