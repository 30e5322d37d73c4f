using System.Globalization;
using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Declarations of variables that the runtime ignores.</summary>
internal sealed class VariableDeclarationRule : LintRule
{
    private static readonly LintCode Invalid = new(
        "invalid_composition_variables_declaration",
        "HF3417",
        FindingSeverity.Error,
        "A declaration of variables is invalid",
        "The runtime ignores the whole declaration or the entry, so the variables have no defaults and take no values.",
        "Write a JSON array of objects with id, type, label and default.");

    private static readonly LintCode Unloadable = new(
        "unloadable_media_variable_default",
        "HF3418",
        FindingSeverity.Error,
        "A variable's default cannot be loaded",
        "The runtime refuses addresses that are neither relative nor http, https, blob or an image's data, and shows the written source instead.",
        "Put the file into the project and write its relative path.");

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal) { "string", "number", "color", "boolean", "enum", "font", "image" };
    private static readonly RulePattern ControlCharacters = RulePattern.Of(@"[\u0000-\u0020]");
    private static readonly RulePattern Scheme = RulePattern.IgnoringCase("^([a-z][a-z0-9+.-]*):");

    public override IReadOnlyList<LintCode> Codes => [Invalid, Unloadable];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        HashSet<string>? sources = null;
        foreach (var tag in page.Tags)
        {
            if (tag.Decoded("data-composition-variables") is not { Length: > 0 } raw)
            {
                continue;
            }

            sources ??= new HashSet<string>(page.Tags.Select(other => other.Attr("data-var-src") ?? "").Where(id => id.Length > 0), StringComparer.Ordinal);
            foreach (var (code, message) in Problems(raw, sources))
            {
                yield return Finding.On(tag, code, message) with { ElementId = null };
            }
        }
    }

    private static IEnumerable<(LintCode Code, string Message)> Problems(string raw, HashSet<string> sources)
    {
        var reading = JsonReader.Read(raw);
        if (JsonProblem.In(reading) is { } problem)
        {
            yield return (Invalid, $"data-composition-variables is not JSON: {problem}");
            yield break;
        }

        if (reading.Root is not JsonArray declaration)
        {
            yield return (Invalid, "data-composition-variables is no JSON array.");
            yield break;
        }

        for (var i = 0; i < declaration.Items.Count; i++)
        {
            if (declaration.Items[i] is not JsonObject entry)
            {
                yield return (Invalid, string.Format(CultureInfo.InvariantCulture, "Entry {0} of data-composition-variables is no object.", i));
                continue;
            }

            var missing = Missing(entry).ToList();
            if (missing.Count > 0)
            {
                yield return (Invalid, string.Format(CultureInfo.InvariantCulture, "Entry {0} of data-composition-variables lacks or has an invalid {1}.", i, string.Join(", ", missing)));
            }
            else if (entry["id"] is JsonString id && (entry["type"] is JsonString { Value: "image" } || sources.Contains(id.Value)) && entry["default"] is JsonString { Value.Length: > 0 } value && !IsLoadable(value.Value))
            {
                yield return (Unloadable, $"The default of the variable \"{id.Value}\" is an address that the runtime refuses.");
            }
        }
    }

    private static IEnumerable<string> Missing(JsonObject entry)
    {
        if (entry["id"] is not JsonString)
        {
            yield return "id";
        }

        if (!(entry["type"] is JsonString type && Types.Contains(type.Value)))
        {
            yield return "type";
        }

        if (entry["label"] is not JsonString)
        {
            yield return "label";
        }

        if (entry["default"] is null)
        {
            yield return "default";
        }
    }

    private static bool IsLoadable(string address)
    {
        var text = ControlCharacters.Replace(address, "");
        var scheme = Scheme.Match(text);
        return !scheme.Success
            || scheme.Groups[1].Value.ToLowerInvariant() is "http" or "https" or "blob"
            || text.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase);
    }
}
