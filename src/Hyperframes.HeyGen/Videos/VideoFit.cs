using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>How the subject fills the canvas.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<VideoFit>))]
public readonly record struct VideoFit(string Value) : IOpenEnum<VideoFit>
{
    /// <summary>All of it is visible.</summary>
    public static readonly VideoFit Contain = new("contain");

    /// <summary>The canvas is filled.</summary>
    public static readonly VideoFit Cover = new("cover");

    /// <inheritdoc/>
    public static IReadOnlyList<VideoFit> Known { get; } = [Contain, Cover];

    /// <inheritdoc/>
    public static VideoFit From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
