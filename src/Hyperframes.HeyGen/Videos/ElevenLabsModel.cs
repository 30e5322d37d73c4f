using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Model of the ElevenLabs voice engine.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<ElevenLabsModel>))]
public readonly record struct ElevenLabsModel(string Value) : IOpenEnum<ElevenLabsModel>
{
    /// <summary>Multilingual v2.</summary>
    public static readonly ElevenLabsModel MultilingualV2 = new("eleven_multilingual_v2");

    /// <summary>Turbo v2.5.</summary>
    public static readonly ElevenLabsModel TurboV25 = new("eleven_turbo_v2_5");

    /// <summary>Flash v2.5.</summary>
    public static readonly ElevenLabsModel FlashV25 = new("eleven_flash_v2_5");

    /// <summary>v3: stability is 0, 0.5 or 1 only.</summary>
    public static readonly ElevenLabsModel V3 = new("eleven_v3");

    /// <inheritdoc/>
    public static IReadOnlyList<ElevenLabsModel> Known { get; } = [MultilingualV2, TurboV25, FlashV25, V3];

    /// <inheritdoc/>
    public static ElevenLabsModel From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
