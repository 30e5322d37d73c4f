using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>What stands behind the avatar.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<BackgroundKind>))]
public readonly record struct BackgroundKind(string Value) : IOpenEnum<BackgroundKind>
{
    /// <summary>One colour.</summary>
    public static readonly BackgroundKind Color = new("color");

    /// <summary>A picture.</summary>
    public static readonly BackgroundKind Image = new("image");

    /// <inheritdoc/>
    public static IReadOnlyList<BackgroundKind> Known { get; } = [Color, Image];

    /// <inheritdoc/>
    public static BackgroundKind From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
