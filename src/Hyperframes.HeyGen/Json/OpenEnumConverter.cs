using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Reads and writes an open set of words as a JSON string.</summary>
/// <typeparam name="T">The set.</typeparam>
public sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        foreach (var known in T.Known)
        {
            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(known.Value))
            {
                return known;
            }
        }

        return T.From(reader.GetString() ?? "");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
