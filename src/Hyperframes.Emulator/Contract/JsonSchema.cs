using System.Text.Json;

namespace Hyperframes.Emulator.Contract;

/// <summary>A compiled schema: what it checks is what <see cref="SchemaReader"/> can read, nothing is skipped silently.</summary>
internal sealed class JsonSchema
{
    /// <summary>Set for a <c>$ref</c>: the schema that it names, resolved once all of them are read.</summary>
    public Func<JsonSchema>? Reference { get; init; }

    public JsonTypes Types { get; init; }

    public JsonElement? Const { get; init; }

    public IReadOnlyList<JsonElement>? Enum { get; init; }

    public StringSchema? Text { get; init; }

    public NumberSchema? Number { get; init; }

    public IReadOnlyDictionary<string, JsonSchema> Properties { get; init; } = new Dictionary<string, JsonSchema>();

    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>False when members beyond <see cref="Properties"/> are refused.</summary>
    public bool AllowsAdditional { get; init; } = true;

    public JsonSchema? Additional { get; init; }

    public JsonSchema? Items { get; init; }

    public IReadOnlyList<JsonSchema> AllOf { get; init; } = [];

    public IReadOnlyList<JsonSchema> AnyOf { get; init; } = [];

    public IReadOnlyList<JsonSchema> OneOf { get; init; } = [];

    public Discriminator? Discriminator { get; init; }

    /// <summary>All disagreements of <paramref name="value"/> with this schema.</summary>
    public IReadOnlyList<SchemaError> Validate(JsonElement value, string path = "")
    {
        var errors = new List<SchemaError>();
        Check(value, path, errors);
        return errors;
    }

    internal void Check(JsonElement value, string path, List<SchemaError> errors)
    {
        if (Reference is not null)
        {
            Reference().Check(value, path, errors);
            return;
        }

        if (Types != JsonTypes.None && (Types & JsonTypesParser.Of(value)) == 0)
        {
            errors.Add(new(path, $"must be {JsonTypesParser.Describe(Types)}, not {JsonTypesParser.Describe(JsonTypesParser.Of(value))}"));
            return;
        }

        if (Const is { } constant && !JsonElement.DeepEquals(constant, value))
        {
            errors.Add(new(path, $"must be {constant.GetRawText()}"));
        }

        if (Enum is not null && !Enum.Any(allowed => JsonElement.DeepEquals(allowed, value)))
        {
            errors.Add(new(path, $"must be one of {string.Join(", ", Enum.Select(e => e.GetRawText()))}"));
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                Text?.Check(value.GetString()!, path, errors);
                break;
            case JsonValueKind.Number:
                Number?.Check(value.GetDouble(), path, errors);
                break;
            case JsonValueKind.Object:
                CheckObject(value, path, errors);
                break;
            case JsonValueKind.Array when Items is not null:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Items.Check(item, Join(path, FormattableString.Invariant($"{index++}")), errors);
                }

                break;
        }

        CheckCombinations(value, path, errors);
    }

    private void CheckObject(JsonElement value, string path, List<SchemaError> errors)
    {
        foreach (var name in Required.Where(name => !value.TryGetProperty(name, out _)))
        {
            errors.Add(new(Join(path, name), "is required"));
        }

        foreach (var member in value.EnumerateObject())
        {
            if (Properties.TryGetValue(member.Name, out var schema) || (schema = Additional) is not null)
            {
                schema.Check(member.Value, Join(path, member.Name), errors);
            }
            else if (!AllowsAdditional)
            {
                errors.Add(new(Join(path, member.Name), "is not a member of this object"));
            }
        }
    }

    private void CheckCombinations(JsonElement value, string path, List<SchemaError> errors)
    {
        foreach (var schema in AllOf)
        {
            schema.Check(value, path, errors);
        }

        CheckAnyOf(value, path, errors);
        if (OneOf.Count == 0)
        {
            return;
        }

        if (Discriminator is not null)
        {
            Discriminator.Check(value, path, errors);
        }
        else if (OneOf.Count(schema => schema.Validate(value, path).Count == 0) is var matches and not 1)
        {
            errors.Add(new(path, $"must match exactly one of {OneOf.Count} shapes, not {matches}"));
        }
    }

    private void CheckAnyOf(JsonElement value, string path, List<SchemaError> errors)
    {
        var nearest = AnyOf.Select(schema => schema.Validate(value, path)).ToList();
        if (nearest.Count > 0 && nearest.All(found => found.Count > 0))
        {
            // The branch that says most about the value is the one that was meant: "null" never gets further than the type.
            errors.AddRange(nearest.MaxBy(found => found.Max(error => error.Path.Length))!);
        }
    }

    internal static string Join(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";
}
