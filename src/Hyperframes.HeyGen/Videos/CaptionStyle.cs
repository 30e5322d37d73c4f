using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>How captions are burnt into the picture.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<CaptionStyle>))]
public readonly record struct CaptionStyle(string Value) : IOpenEnum<CaptionStyle>
{
    /// <summary>The service's own look.</summary>
    public static readonly CaptionStyle Default = new("default");

    /// <inheritdoc/>
    public static IReadOnlyList<CaptionStyle> Known { get; } = [Default];

    /// <inheritdoc/>
    public static CaptionStyle From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
