using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>How lively a photo look moves, on Avatar IV alone.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<Expressiveness>))]
public readonly record struct Expressiveness(string Value) : IOpenEnum<Expressiveness>
{
    /// <summary>Lively.</summary>
    public static readonly Expressiveness High = new("high");

    /// <summary>Between.</summary>
    public static readonly Expressiveness Medium = new("medium");

    /// <summary>Calm; the default.</summary>
    public static readonly Expressiveness Low = new("low");

    /// <inheritdoc/>
    public static IReadOnlyList<Expressiveness> Known { get; } = [High, Medium, Low];

    /// <inheritdoc/>
    public static Expressiveness From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
