using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hyperframes.Emulator.Contract;

/// <summary>Compiles schemas of the API document. A keyword that is not checked is an error: nothing passes unread.</summary>
internal sealed class SchemaReader
{
    /// <summary>Keywords that say nothing about validity.</summary>
    private static readonly HashSet<string> Annotations = new(StringComparer.Ordinal)
    {
        "description", "title", "default", "examples", "example", "contentMediaType",
    };

    private static readonly HashSet<string> Checked = new(StringComparer.Ordinal)
    {
        "$ref", "type", "const", "enum", "format", "contentEncoding", "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum",
        "properties", "required", "additionalProperties", "items", "allOf", "anyOf", "oneOf", "discriminator",
    };

    private const string Prefix = "#/components/schemas/";

    private readonly Dictionary<string, JsonSchema> _named = new(StringComparer.Ordinal);

    public SchemaReader(JsonElement schemas)
    {
        foreach (var schema in schemas.EnumerateObject())
        {
            _named.Add(schema.Name, Read(schema.Value, schema.Name));
        }

        foreach (var schema in schemas.EnumerateObject())
        {
            RequireReferences(schema.Value, schema.Name);
        }
    }

    public JsonSchema Named(string name) => _named[name];

    /// <summary>Compiles the schema <paramref name="json"/>; <paramref name="where"/> names it in errors.</summary>
    public JsonSchema Read(JsonElement json, string where)
    {
        foreach (var keyword in json.EnumerateObject())
        {
            if (!Checked.Contains(keyword.Name) && !Annotations.Contains(keyword.Name) && !keyword.Name.StartsWith("x-", StringComparison.Ordinal))
            {
                throw new ContractException($"The schema {where} uses the keyword '{keyword.Name}', which the request validator does not check.");
            }
        }

        if (json.TryGetProperty("$ref", out var reference))
        {
            return Refer(reference.GetString()!, where);
        }

        return new JsonSchema
        {
            Types = json.TryGetProperty("type", out var type) ? ReadTypes(type) : JsonTypes.None,
            Const = json.TryGetProperty("const", out var constant) ? constant : null,
            Enum = json.TryGetProperty("enum", out var values) ? [.. values.EnumerateArray()] : null,
            Text = ReadText(json, where),
            Number = ReadNumber(json),
            Properties = json.TryGetProperty("properties", out var properties)
                ? properties.EnumerateObject().ToDictionary(p => p.Name, p => Read(p.Value, $"{where}.{p.Name}"), StringComparer.Ordinal)
                : new Dictionary<string, JsonSchema>(),
            Required = json.TryGetProperty("required", out var required) ? [.. required.EnumerateArray().Select(r => r.GetString()!)] : [],
            AllowsAdditional = !json.TryGetProperty("additionalProperties", out var additional) || additional.ValueKind != JsonValueKind.False,
            Additional = additional.ValueKind == JsonValueKind.Object ? Read(additional, $"{where}.*") : null,
            Items = json.TryGetProperty("items", out var items) ? Read(items, $"{where}[]") : null,
            AllOf = ReadList(json, "allOf", where),
            AnyOf = ReadList(json, "anyOf", where),
            OneOf = ReadList(json, "oneOf", where),
            Discriminator = ReadDiscriminator(json, where),
        };
    }

    private JsonSchema Refer(string target, string where)
    {
        if (!target.StartsWith(Prefix, StringComparison.Ordinal))
        {
            throw new ContractException($"The schema {where} refers to '{target}', which is not a component schema.");
        }

        var name = target[Prefix.Length..];
        return new JsonSchema { Reference = () => _named[name] };
    }

    private void RequireReferences(JsonElement json, string where)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in json.EnumerateArray())
            {
                RequireReferences(item, where);
            }
        }
        else if (json.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in json.EnumerateObject())
            {
                if (member.Name == "$ref" && !_named.ContainsKey(member.Value.GetString()![Prefix.Length..]))
                {
                    throw new ContractException($"The schema {where} refers to '{member.Value.GetString()}', which does not exist.");
                }

                RequireReferences(member.Value, where);
            }
        }
    }

    private List<JsonSchema> ReadList(JsonElement json, string keyword, string where) =>
        json.TryGetProperty(keyword, out var list) ? [.. list.EnumerateArray().Select(schema => Read(schema, where))] : [];

    private Discriminator? ReadDiscriminator(JsonElement json, string where) => json.TryGetProperty("discriminator", out var discriminator)
        ? new Discriminator(
            discriminator.GetProperty("propertyName").GetString()!,
            discriminator.GetProperty("mapping").EnumerateObject().ToDictionary(m => m.Name, m => Refer(m.Value.GetString()!, where), StringComparer.Ordinal))
        : null;

    private static JsonTypes ReadTypes(JsonElement type) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Aggregate(JsonTypes.None, (all, t) => all | JsonTypesParser.Parse(t.GetString()!))
        : JsonTypesParser.Parse(type.GetString()!);

    private static NumberSchema? ReadNumber(JsonElement json)
    {
        var number = new NumberSchema(Bound("minimum"), Bound("maximum"), Bound("exclusiveMinimum"));
        return number == new NumberSchema(null, null, null) ? null : number;

        double? Bound(string keyword) => json.TryGetProperty(keyword, out var bound) ? bound.GetDouble() : null;
    }

    private static StringSchema? ReadText(JsonElement json, string where)
    {
        var format = json.TryGetProperty("format", out var f) ? f.GetString() : null;
        if (format is not (null or "uri" or "date-time"))
        {
            throw new ContractException($"The schema {where} uses the format '{format}', which the request validator does not check.");
        }

        var base64 = json.TryGetProperty("contentEncoding", out var encoding);
        if (base64 && encoding.GetString() != "base64")
        {
            throw new ContractException($"The schema {where} uses the content encoding '{encoding}', which the request validator does not check.");
        }

        var pattern = json.TryGetProperty("pattern", out var p) ? new Regex(p.GetString()!, RegexOptions.CultureInvariant) : null;
        var min = json.TryGetProperty("minLength", out var minLength) ? minLength.GetInt32() : 0;
        var max = json.TryGetProperty("maxLength", out var maxLength) ? maxLength.GetInt32() : int.MaxValue;
        return min == 0 && max == int.MaxValue && pattern is null && format is null && !base64 ? null : new(min, max, pattern, format, base64);
    }
}
