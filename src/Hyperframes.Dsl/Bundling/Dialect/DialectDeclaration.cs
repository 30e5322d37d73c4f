using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hyperframes.Markup.Json;
using Hyperframes.Markup.Source;

namespace Hyperframes.Bundling;

/// <summary>The object form of <c>data-composition-variables</c>, rewritten as the array that the engine reads (contract 13.1).</summary>
internal static class DialectDeclaration
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether the declaration is an object; what is no JSON at all is left to validation.</summary>
    public static bool IsObjectForm(AttributeText declaration) => JsonReader.Read(declaration.Value) is { IsValid: true, Root: JsonObject };

    /// <summary>The array form, as JSON.</summary>
    public static string ToArray(AttributeText declaration, DialectFindings findings)
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
        {
            writer.WriteStartArray();
            foreach (var member in ((JsonObject)JsonReader.Read(declaration.Value).Root!).Members)
            {
                if (member.Value.Kind is JsonKind.String or JsonKind.Number or JsonKind.True or JsonKind.False)
                {
                    WriteEntry(writer, member);
                }
                else
                {
                    findings.Invalid(
                        declaration.SourceOffsetOf(member.Value.Span.Start),
                        $"The variable '{member.Name}' has a default of type {member.Value.TypeName}.",
                        "A default is a string, a number or a boolean (contract 13.1).");
                }
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteEntry(Utf8JsonWriter writer, JsonMember member)
    {
        writer.WriteStartObject();
        writer.WriteString("id", member.Name);
        writer.WriteString("type", member.Value.TypeName);
        writer.WriteString("label", LabelOf(member.Name));
        switch (member.Value)
        {
            case JsonString text:
                writer.WriteString("default", text.Value);
                break;
            case JsonNumber number:
                writer.WritePropertyName("default");
                writer.WriteRawValue(number.Raw);
                break;
            default:
                writer.WriteBoolean("default", member.Value.Kind == JsonKind.True);
                break;
        }

        writer.WriteEndObject();
    }

    // avatarUrl → Avatar url
    private static string LabelOf(string id)
    {
        var label = new StringBuilder();
        foreach (var c in id)
        {
            if (c is '-' or '_' or '.')
            {
                label.Append(' ');
            }
            else if (label.Length == 0)
            {
                label.Append(char.ToUpperInvariant(c));
            }
            else if (char.IsUpper(c) && char.IsLower(label[^1]))
            {
                label.Append(' ').Append(char.ToLowerInvariant(c));
            }
            else
            {
                label.Append(c);
            }
        }

        return label.ToString();
    }
}
