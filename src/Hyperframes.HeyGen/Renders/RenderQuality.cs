using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Encoding effort of a cloud render.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<RenderQuality>))]
public readonly record struct RenderQuality(string Value) : IOpenEnum<RenderQuality>
{
    /// <summary>Fast.</summary>
    public static readonly RenderQuality Draft = new("draft");

    /// <summary>The default.</summary>
    public static readonly RenderQuality Standard = new("standard");

    /// <summary>Slow and good.</summary>
    public static readonly RenderQuality High = new("high");

    /// <inheritdoc/>
    public static IReadOnlyList<RenderQuality> Known { get; } = [Draft, Standard, High];

    /// <inheritdoc/>
    public static RenderQuality From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
