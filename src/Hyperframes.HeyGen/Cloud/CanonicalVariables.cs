using System.Text;
using System.Text.Json;
using Hyperframes.Variables;

namespace Hyperframes.HeyGen;

/// <summary>
/// Variables as text that is the same whenever they mean the same: members in order, and a link that we were given counts as the thing it stands
/// for, because presigned links change on every read.
/// </summary>
internal static class CanonicalVariables
{
    /// <summary>The <c>variables</c> object; null when there are none.</summary>
    public static JsonElement? ToJson(IVariableValues? variables)
    {
        if (variables is null)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            variables.WriteTo(writer, onlyOverrides: false);
        }

        return JsonElement.Parse(stream.ToArray());
    }

    public static string Of(JsonElement? variables, LinkIdentities links)
    {
        if (variables is not { } json)
        {
            return "";
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(json, writer, links);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(JsonElement json, Utf8JsonWriter writer, LinkIdentities links)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var member in json.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    Write(member.Value, writer, links);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in json.EnumerateArray())
                {
                    Write(item, writer, links);
                }

                writer.WriteEndArray();
                break;
            case JsonValueKind.String:
                writer.WriteStringValue(links.Canonical(json.GetString()!));
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }
}
