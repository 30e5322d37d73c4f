using System.Text.Json.Nodes;
using Hyperframes.Markup.Binding;
using Hyperframes.Markup.Contract;
using Hyperframes.Markup.Source;

namespace Hyperframes.Conformance.Variables;

/// <summary>Ways to change a page's text that leave the rest of it as it was.</summary>
internal static class PageEdit
{
    public static string Replace(string source, TextSpan span, string text) => string.Concat(source.AsSpan(0, span.Start), text, source.AsSpan(span.End));

    /// <summary>Puts markup at the end of the composition's body.</summary>
    public static string Append(string source, string markup)
    {
        var at = source.LastIndexOf("</body", StringComparison.OrdinalIgnoreCase);
        at = at < 0 ? source.LastIndexOf("</template", StringComparison.OrdinalIgnoreCase) : at;
        return at < 0 ? source + markup : source.Insert(at, markup);
    }

    /// <summary>Writes a declaration anew after <paramref name="change"/>; null when it is no array or the change does not apply.</summary>
    public static string? Declaration(VariablePage page, DeclarationSite site, Func<JsonArray, JsonNode?> change)
        => JsonNode.Parse(site.Attribute.Value) is JsonArray array && change(array) is { } changed ? Declaration(page, site, changed.ToJsonString()) : null;

    public static string Declaration(VariablePage page, DeclarationSite site, string json)
        => Replace(page.Source, site.Attribute.Span, $"{VariableDeclarations.AttributeName}='{json.Replace("&", "&amp;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal)}'");

    public static JsonObject? Entry(JsonArray array, string id) => array.OfType<JsonObject>().FirstOrDefault(entry => (string?)entry["id"] == id);

    /// <summary>Drops, swaps or changes the case of one character, or of the last when there is nothing else to do.</summary>
    public static string Misspell(string id, Random random)
    {
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var at = random.Next(id.Length);
            var misspelt = random.Next(3) switch
            {
                0 when id.Length > 2 => id.Remove(at, 1),
                1 when at + 1 < id.Length => id[..at] + id[at + 1] + id[at] + id[(at + 2)..],
                2 when char.IsLetter(id[at]) => id[..at] + (char.IsUpper(id[at]) ? char.ToLowerInvariant(id[at]) : char.ToUpperInvariant(id[at])) + id[(at + 1)..],
                _ => id,
            };
            if (misspelt != id && IsName(misspelt))
            {
                return misspelt;
            }
        }

        return id + "x";
    }

    // Stays one name wherever the id stood, also in a script.
    private static bool IsName(string id) => !char.IsDigit(id[0]) && id[0] != '-';
}
