using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Which catalogue is searched.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SoundType>))]
public readonly record struct SoundType(string Value) : IOpenEnum<SoundType>
{
    /// <summary>Background music.</summary>
    public static readonly SoundType Music = new("music");

    /// <summary>One-shot effects.</summary>
    public static readonly SoundType SoundEffects = new("sound_effects");

    /// <inheritdoc/>
    public static IReadOnlyList<SoundType> Known { get; } = [Music, SoundEffects];

    /// <inheritdoc/>
    public static SoundType From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
