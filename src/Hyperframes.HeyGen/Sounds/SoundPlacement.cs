using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>How an effect sits on its moment.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<SoundPlacement>))]
public readonly record struct SoundPlacement(string Value) : IOpenEnum<SoundPlacement>
{
    /// <summary>Its loudest point falls on the moment.</summary>
    public static readonly SoundPlacement Hit = new("hit");

    /// <summary>It leads up to the moment.</summary>
    public static readonly SoundPlacement Riser = new("riser");

    /// <summary>It lies under a passage.</summary>
    public static readonly SoundPlacement Bed = new("bed");

    /// <inheritdoc/>
    public static IReadOnlyList<SoundPlacement> Known { get; } = [Hit, Riser, Bed];

    /// <inheritdoc/>
    public static SoundPlacement From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
