using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hyperframes.Variables;

/// <summary>Variables as JSON text.</summary>
public static class VariableValues
{
    internal static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The <c>variables</c> object of a render request.</summary>
    /// <param name="values">The values.</param>
    /// <param name="onlyOverrides">True leaves out values that equal the declared default.</param>
    public static string ToJson(this IVariableValues values, bool onlyOverrides = true)
    {
        ArgumentNullException.ThrowIfNull(values);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions))
        {
            values.WriteTo(writer, onlyOverrides);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a <c>variables</c> object.</summary>
    /// <typeparam name="T">The variables record.</typeparam>
    /// <exception cref="VariablesFormatException">The text is no JSON object, an id is unknown, or a value has the wrong type or is out of its limits.</exception>
    public static T Parse<T>(string json)
        where T : IVariableValues<T>
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return T.ReadFrom(document.RootElement);
        }
        catch (JsonException error)
        {
            throw new VariablesFormatException([new VariableError("$", $"The text is not JSON: {error.Message}")]);
        }
    }
}
