using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Model of the Fish voice engine.</summary>
/// <param name="Value">The word as the API writes it.</param>
[JsonConverter(typeof(OpenEnumConverter<FishModel>))]
public readonly record struct FishModel(string Value) : IOpenEnum<FishModel>
{
    /// <summary>s1; the default.</summary>
    public static readonly FishModel S1 = new("s1");

    /// <summary>s2-pro.</summary>
    public static readonly FishModel S2Pro = new("s2-pro");

    /// <inheritdoc/>
    public static IReadOnlyList<FishModel> Known { get; } = [S1, S2Pro];

    /// <inheritdoc/>
    public static FishModel From(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
