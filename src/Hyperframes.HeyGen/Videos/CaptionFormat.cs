using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Format of the caption file.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<CaptionFormat>))]
public readonly record struct CaptionFormat(string Value) : IOpenEnum<CaptionFormat>
{
    /// <summary>SubRip.</summary>
    public static readonly CaptionFormat Srt = new("srt");

    /// <inheritdoc/>
    public static IReadOnlyList<CaptionFormat> Known { get; } = [Srt];

    /// <inheritdoc/>
    public static CaptionFormat From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
