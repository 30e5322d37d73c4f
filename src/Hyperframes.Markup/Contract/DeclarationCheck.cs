using Hyperframes.Markup.Json;

namespace Hyperframes.Markup.Contract;

/// <summary>Finds what is wrong with the entries of a declaration.</summary>
internal static class DeclarationCheck
{
    public static void Entry(VariableDeclaration entry, List<DeclarationFault> faults)
    {
        var missing = new List<string>(4);
        if (entry.Id is null)
        {
            missing.Add("id");
        }

        if (entry.Type is null)
        {
            missing.Add("type");
        }

        if (entry.Label is null)
        {
            missing.Add("label");
        }

        if (entry.Default is null)
        {
            missing.Add("default");
        }

        if (missing.Count > 0)
        {
            var span = entry.Type is null && entry["type"] is { } type ? type.Span : entry.Span;
            faults.Add(new(DeclarationFaultKind.Incomplete, span, IncompleteMessage(entry, missing), entry.Id));
        }

        if (entry.Type == VariableType.Enum)
        {
            Options(entry, faults);
        }

        Limits(entry, faults);
        if (entry is { Type: { } known, Default: { } value })
        {
            VariableValueCheck.Check(entry, known, value, isDefault: true, faults);
        }
    }

    public static void Ids(List<VariableDeclaration> entries, List<DeclarationFault> faults)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry.Id is not { } id)
            {
                continue;
            }

            if (id.Trim().Length == 0)
            {
                faults.Add(new(DeclarationFaultKind.ClashingId, entry.SpanOf("id"), "A variable needs an id that is not empty.", id));
                continue;
            }

            var name = VariableNames.Slug(id);
            if (!seen.TryGetValue(name, out var first))
            {
                seen.Add(name, id);
            }
            else
            {
                faults.Add(new(
                    DeclarationFaultKind.ClashingId,
                    entry.SpanOf("id"),
                    first == id
                        ? $"The variable '{id}' is declared twice; the last one wins. Remove one."
                        : $"The variables '{first}' and '{id}' share the CSS property --{name}. Rename one.",
                    id));
            }
        }
    }

    private static string IncompleteMessage(VariableDeclaration entry, List<string> missing)
    {
        var who = entry.Id is { } id ? $"The variable '{id}'" : $"Entry [{entry.Index}] of {VariableDeclarations.AttributeName}";
        var unknown = entry is { Type: null, TypeName: { } type }
            ? $" '{type}' is no type{(NearestName.Hint(type, VariableTypes.Names) is { Length: > 0 } hint ? hint : ".")} The types are {string.Join(", ", VariableTypes.Names)}."
            : "";
        return $"{who} lacks or has invalid: {string.Join(", ", missing)}.{unknown}";
    }

    private static void Options(VariableDeclaration entry, List<DeclarationFault> faults)
    {
        if (entry.Options is not { } options)
        {
            faults.Add(new(DeclarationFaultKind.MissingOptions, entry.SpanOf("options"), $"The enum '{entry.Id}' needs options: an array of {{\"value\", \"label\"}}; without it the engine drops the variable.", entry.Id));
            return;
        }

        var array = (JsonArray)entry["options"]!;
        if (options.Count == 0 || options.Count < array.Items.Count)
        {
            var bad = array.Items.FirstOrDefault(item => item is not JsonObject option || option["value"]?.AsString is null);
            faults.Add(new(DeclarationFaultKind.MissingOptions, bad?.Span ?? array.Span, bad is null ? $"The enum '{entry.Id}' has no options." : $"Each option of the enum '{entry.Id}' needs a text value.", entry.Id));
        }
    }

    private static void Limits(VariableDeclaration entry, List<DeclarationFault> faults)
    {
        foreach (var (member, isNumber) in Metadata)
        {
            if (entry[member] is { } value && (isNumber ? value.Kind != JsonKind.Number : value.Kind != JsonKind.String))
            {
                faults.Add(new(DeclarationFaultKind.OutOfLimits, value.Span, $"'{member}' of the variable '{entry.Id}' must be a {(isNumber ? "number" : "text")}.", entry.Id));
            }
        }

        if (entry.Min > entry.Max)
        {
            faults.Add(new(DeclarationFaultKind.OutOfLimits, entry.SpanOf("min"), $"The variable '{entry.Id}' has a min above its max.", entry.Id));
        }
    }

    private static readonly (string Member, bool IsNumber)[] Metadata =
    [
        ("min", true), ("max", true), ("step", true), ("maxLength", true), ("unit", false), ("placeholder", false), ("description", false),
    ];
}
