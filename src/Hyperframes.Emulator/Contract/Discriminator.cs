using System.Text.Json;

namespace Hyperframes.Emulator.Contract;

/// <summary>The member that says which shape of a union a value has.</summary>
internal sealed record Discriminator(string Property, IReadOnlyDictionary<string, JsonSchema> Shapes)
{
    public void Check(JsonElement value, string path, List<SchemaError> errors)
    {
        var member = JsonSchema.Join(path, Property);
        if (value.ValueKind != JsonValueKind.Object)
        {
            errors.Add(new(path, "must be object"));
        }
        else if (!value.TryGetProperty(Property, out var tag))
        {
            errors.Add(new(member, "is required"));
        }
        else if (tag.ValueKind == JsonValueKind.String && Shapes.TryGetValue(tag.GetString()!, out var shape))
        {
            shape.Check(value, path, errors);
        }
        else
        {
            errors.Add(new(member, $"must be one of {string.Join(", ", Shapes.Keys)}"));
        }
    }
}
