using System.Globalization;
using System.Text.Json;

namespace Hyperframes.Emulator.Contract;

/// <summary>Checks a request against its operation: header and query parameters, then the JSON body, then the rules between members.</summary>
internal static class RequestValidator
{
    /// <summary>All disagreements of the query with the operation; an unknown parameter is one.</summary>
    public static IReadOnlyList<SchemaError> ValidateQuery(ApiOperation operation, IEnumerable<KeyValuePair<string, string>> query)
    {
        var errors = new List<SchemaError>();
        var given = query.ToList();
        foreach (var duplicate in given.GroupBy(pair => pair.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            errors.Add(new(duplicate.Key, "is given more than once"));
        }

        foreach (var parameter in operation.Parameters.Where(p => p.In == "query"))
        {
            var values = given.Where(pair => pair.Key == parameter.Name).Select(pair => pair.Value).ToList();
            if (values.Count > 0)
            {
                parameter.Schema.Check(Parse(parameter.Schema, values[0]), parameter.Name, errors);
            }
            else if (parameter.Required)
            {
                errors.Add(new(parameter.Name, "is required"));
            }
        }

        var known = operation.Parameters.Where(p => p.In == "query").Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        errors.AddRange(given.Where(pair => !known.Contains(pair.Key)).Select(pair => new SchemaError(pair.Key, "is not a parameter of this operation")));
        return errors;
    }

    /// <summary>All disagreements of the idempotency key with the operation.</summary>
    public static IReadOnlyList<SchemaError> ValidateKey(ApiOperation operation, string key)
    {
        var parameter = operation.Parameters.FirstOrDefault(p => p.In == "header");
        return parameter is null ? [] : parameter.Schema.Validate(ToJson(key), parameter.Name);
    }

    /// <summary>All disagreements of a JSON body with the operation.</summary>
    public static IReadOnlyList<SchemaError> ValidateBody(ApiOperation operation, JsonElement body)
    {
        var errors = operation.Body!.Validate(body);
        return errors.Count > 0 ? errors : CrossFieldRules.Check(operation.Id, body);
    }

    /// <summary>A query value as the JSON value that its schema talks about.</summary>
    private static JsonElement Parse(JsonSchema schema, string text)
    {
        var wantsNumber = (schema.Types & (JsonTypes.Integer | JsonTypes.Number)) != 0;
        return wantsNumber && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? JsonDocument.Parse(number.ToString("R", CultureInfo.InvariantCulture)).RootElement
            : ToJson(text);
    }

    private static JsonElement ToJson(string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStringValue(text);
        }

        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
