using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Bindings to variables that are not declared.</summary>
internal sealed class VariableBindingRule : LintRule
{
    private static readonly LintCode Code = new(
        "unknown_variable_binding",
        "HF3416",
        FindingSeverity.Warning,
        "A binding names no declared variable",
        "The runtime keeps the written text or source when it knows no such variable, so a value for it changes nothing.",
        "Declare the variable in data-composition-variables, or correct the name.");

    private static readonly string[] Bindings = ["data-var-src", "data-var-text"];

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.Tags.Any(tag => tag.HasText("data-var-src") || tag.HasText("data-var-text")) || Declared(page.Tags) is not { } declared)
        {
            yield break;
        }

        foreach (var tag in page.Tags)
        {
            foreach (var attribute in Bindings)
            {
                var id = JsNumber.Trim(tag.Attr(attribute) ?? "");
                if (id.Length > 0 && !declared.Contains(id))
                {
                    yield return Finding.On(tag, Code, $"<{tag.Name}> has {attribute}=\"{id}\", but no variable \"{id}\" is declared.");
                }
            }
        }
    }

    /// <summary>The declared ids; null where they cannot be known: a broken declaration, or a fragment that its host may declare for.</summary>
    private static HashSet<string>? Declared(IReadOnlyList<HtmlTag> tags)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in tags)
        {
            if (tag.Decoded("data-composition-variables") is not { Length: > 0 } raw)
            {
                continue;
            }

            var reading = JsonReader.Read(raw);
            if (reading.Errors.Count > 0)
            {
                return null;
            }

            ids.UnionWith((reading.Root as JsonArray)?.Items.OfType<JsonObject>().Select(entry => entry["id"]).OfType<JsonString>().Select(id => id.Value) ?? []);
        }

        return ids.Count == 0 && !tags.Any(tag => tag.Name == "html") ? null : ids;
    }
}
