using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hyperframes.Templates.Functions;

/// <summary><c>object.to_json</c> and <c>object.from_json</c>.</summary>
internal static class JsonFunctions
{
    private const int DefaultDepth = 1000;

    public static TemplateValue Parse(string? json)
    {
        if (string.IsNullOrEmpty(json))
        {
            return default;
        }

        using JsonDocument document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    public static string Write(TemplateRun run, TemplateValue value, int at, int valueAt)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            int depth = run.Options.ObjectDepthLimit;
            Write(run, writer, value, at, valueAt, depth > 0 ? depth : DefaultDepth);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static TemplateValue Read(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Number:
                return element.TryGetDecimal(out decimal number) ? number : element.GetDouble();
            case JsonValueKind.Array:
                return new TemplateList(element.EnumerateArray().Select(Read));
            case JsonValueKind.Object:
                var result = new TemplateObject();
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    result[property.Name] = Read(property.Value);
                }

                return result;
            default:
                return TemplateValue.FromJson(element);
        }
    }

    private static void Write(TemplateRun run, Utf8JsonWriter writer, TemplateValue value, int at, int valueAt, int depth)
    {
        if (depth < 0)
        {
            throw run.Error("The structure is nested too deeply or contains itself.", at);
        }

        switch (value.Kind)
        {
            case TemplateKind.Null or TemplateKind.Empty:
                writer.WriteNullValue();
                break;
            case TemplateKind.Boolean:
                writer.WriteBooleanValue(value.Boolean);
                break;
            case TemplateKind.Integer or TemplateKind.Long:
                writer.WriteNumberValue(value.Long);
                break;
            case TemplateKind.BigInteger:
                writer.WriteRawValue(value.BigInteger.ToString(CultureInfo.InvariantCulture));
                break;
            case TemplateKind.Float:
                writer.WriteNumberValue(value.Float);
                break;
            case TemplateKind.Double:
                writer.WriteNumberValue(value.Double);
                break;
            case TemplateKind.Decimal:
                writer.WriteNumberValue(value.Decimal);
                break;
            case TemplateKind.Date:
                writer.WriteStringValue(value.Date);
                break;
            case TemplateKind.List or TemplateKind.Range:
                writer.WriteStartArray();
                foreach (TemplateValue item in run.Counted(value, at))
                {
                    Write(run, writer, item, at, valueAt, depth - 1);
                }

                writer.WriteEndArray();
                break;
            case TemplateKind.Function:
                throw run.Error("A function cannot be written as JSON.", valueAt);
            case TemplateKind.Object or TemplateKind.Other when MemberAccess.Names(value).Any() || value.Kind == TemplateKind.Object:
                WriteMembers(run, writer, value, at, valueAt, depth);
                break;
            default:
                writer.WriteStringValue(run.ToText(value));
                break;
        }
    }

    private static void WriteMembers(TemplateRun run, Utf8JsonWriter writer, TemplateValue value, int at, int valueAt, int depth)
    {
        writer.WriteStartObject();
        foreach (string name in MemberAccess.Names(value))
        {
            writer.WritePropertyName(name);
            Write(run, writer, run.RawMember(value, name, at, name), at, valueAt, depth - 1);
        }

        writer.WriteEndObject();
    }
}
