using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Shape of an avatar video.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<VideoAspectRatio>))]
public readonly record struct VideoAspectRatio(string Value) : IOpenEnum<VideoAspectRatio>
{
    /// <summary>16:9.</summary>
    public static readonly VideoAspectRatio Landscape = new("16:9");

    /// <summary>9:16.</summary>
    public static readonly VideoAspectRatio Portrait = new("9:16");

    /// <summary>4:5.</summary>
    public static readonly VideoAspectRatio Portrait4By5 = new("4:5");

    /// <summary>5:4.</summary>
    public static readonly VideoAspectRatio Landscape5By4 = new("5:4");

    /// <summary>1:1.</summary>
    public static readonly VideoAspectRatio Square = new("1:1");

    /// <summary>The shape of the source, else 16:9.</summary>
    public static readonly VideoAspectRatio Auto = new("auto");

    /// <inheritdoc/>
    public static IReadOnlyList<VideoAspectRatio> Known { get; } = [Landscape, Portrait, Portrait4By5, Landscape5By4, Square, Auto];

    /// <inheritdoc/>
    public static VideoAspectRatio From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
