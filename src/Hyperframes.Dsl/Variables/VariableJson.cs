using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hyperframes.Variables;

/// <summary>Values of variables as the JSON object that a mount takes (contract 13.3).</summary>
internal static class VariableJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IVariableValues values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Readable))
        {
            values.WriteTo(writer, onlyOverrides: true);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
