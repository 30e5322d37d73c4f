using System.Text.Json.Nodes;
using Hyperframes.Markup.Binding;
using Hyperframes.Markup.Contract;

namespace Hyperframes.Conformance.Variables;

/// <summary>Operators 8 to 12: values and declarations.</summary>
internal static class ValueOperators
{
    private static readonly string[] RefusedUrls =
        ["javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,<b>", "file:///etc/passwd", " \tjavascript:x", "FILE:///a.png", "da\rta:text/html,x", "vbscript:x"];

    private static readonly string[] NoColors = ["red;} body{background:lime", "blurple", "#12", "#abcde", "rgb(1,2)", "red}", "url(x)", "12px", "#fff;color:red", "rgb(0 0 0"];

    /// <summary>8: an address that the engine refuses: as a default, a value of a render, or a constant.</summary>
    public static Defect? RefuseUrl(VariablePage page, Random random)
    {
        var url = RefusedUrls[random.Next(RefusedUrls.Length)];
        return random.Next(4) == 0
            ? new Defect(8, $"constant '{url}'", [(page.Path, page.Source)]) { Constant = (random.Next(2) == 0 ? "Hyperframes.MediaUrl" : "Hyperframes.ImageSource", url) }
            : WithVariable(8, page, random, "image", "a.png", url, VariableFindingKind.RefusedUrl);
    }

    /// <summary>9: a text that is no colour.</summary>
    public static Defect? NoColor(VariablePage page, Random random)
    {
        var text = NoColors[random.Next(NoColors.Length)];
        return random.Next(4) == 0
            ? new Defect(9, $"constant '{text}'", [(page.Path, page.Source)]) { Constant = ("Hyperframes.CssColor", text) }
            : WithVariable(9, page, random, "color", "#fff", text, VariableFindingKind.NotAColor);
    }

    /// <summary>10: a value out of its limits.</summary>
    public static Defect? OutOfLimits(VariablePage page, Random random)
    {
        var limited = page.Main.Declared.Where(entry => entry.IsInSchema && (entry.Type == VariableType.Enum ? entry.Options!.Count > 0 : entry.Max is not null || entry.Min is not null || entry.MaxLength is not null));
        if (BindingOperators.Pick(limited, random) is not { } entry)
        {
            return null;
        }

        JsonNode value = entry.Type switch
        {
            VariableType.Number => entry.Max is { } max ? max + 1 : entry.Min!.Value - 1,
            VariableType.Enum => ChangeCase(entry.Options![0].Value) is var changed && entry.Options.All(option => option.Value != changed) ? changed : "no-such-option",
            _ => new string('x', entry.MaxLength!.Value + 1),
        };
        return Set(10, page, entry, value, random, VariableFindingKind.OutOfLimits);
    }

    /// <summary>11: a value of the wrong JSON type.</summary>
    public static Defect? WrongType(VariablePage page, Random random)
    {
        if (BindingOperators.Pick(page.Main.Declared.Where(entry => entry.IsInSchema), random) is not { } entry)
        {
            return null;
        }

        JsonNode value = random.Next(3) switch
        {
            0 => new JsonArray(),
            1 => new JsonObject { ["a"] = 1 },
            _ => entry.Type is VariableType.Number or VariableType.Boolean ? JsonValue.Create("text") : JsonValue.Create(7),
        };
        return Set(11, page, entry, value, random, VariableFindingKind.WrongType);
    }

    /// <summary>12: a malformed declaration.</summary>
    public static Defect? Malform(VariablePage page, Random random)
    {
        if (BindingOperators.Pick(page.Main.Sites.Where(site => site.Declarations is { IsWellFormed: true, Entries.Count: > 0 }), random) is not { } site)
        {
            return null;
        }

        var (what, expected, change) = Malformations[random.Next(Malformations.Length)];
        return PageEdit.Declaration(page, site, array => change(array, random)) is { } html ? new Defect(12, what, [(page.Path, html)], expected) : null;
    }

    private static readonly (string What, VariableFindingKind Expected, Func<JsonArray, Random, JsonNode?> Change)[] Malformations =
    [
        ("enum without options", VariableFindingKind.MissingOptions, (array, random) => Change(array.OfType<JsonObject>().Where(entry => (string?)entry["type"] == "enum"), random, entry => entry.Remove("options"), array)),
        ("duplicate id", VariableFindingKind.ClashingId, (array, random) => Change(array.OfType<JsonObject>(), random, entry => array.Add(entry.DeepClone()), array)),
        ("missing label", VariableFindingKind.IncompleteDeclaration, (array, random) => Change(array.OfType<JsonObject>(), random, entry => entry.Remove("label"), array)),
        ("unknown type", VariableFindingKind.IncompleteDeclaration, (array, random) => Change(array.OfType<JsonObject>(), random, entry => entry["type"] = "richtext", array)),
        ("not an array", VariableFindingKind.DeclarationNotArray, (array, _) => new JsonObject { ["variables"] = array.DeepClone() }),
    ];

    private static JsonNode? Change(IEnumerable<JsonObject> entries, Random random, Action<JsonObject> change, JsonArray array)
    {
        if (BindingOperators.Pick(entries, random) is not { } entry)
        {
            return null;
        }

        change(entry);
        return array;
    }

    /// <summary>A variable of the page, or one more, with a bad default or a bad value of a render.</summary>
    private static Defect? WithVariable(int number, VariablePage page, Random random, string type, string good, string bad, VariableFindingKind expected)
    {
        if (BindingOperators.Pick(page.Main.Declared.Where(entry => entry.IsInSchema && entry.TypeName == type), random) is { } entry)
        {
            return Set(number, page, entry, JsonValue.Create(bad)!, random, expected);
        }

        if (page.Main.Sites.FirstOrDefault(site => site.Declarations.IsWellFormed) is not { } site)
        {
            return null;
        }

        var isOverride = random.Next(4) == 0;
        var html = PageEdit.Declaration(page, site, array =>
        {
            array.Add(new JsonObject { ["id"] = "hf-added", ["type"] = type, ["label"] = "Added", ["default"] = isOverride ? good : bad });
            return array;
        });
        var binding = type == "image" ? "<img data-var-src=\"hf-added\" src=\"a.png\" alt=\"\">" : "<p style=\"color: var(--hf-added)\">x</p>";
        return html is null ? null : new Defect(number, $"added {type} '{bad}'", [(page.Path, PageEdit.Append(html, binding))], expected)
        {
            Overrides = isOverride ? new JsonObject { ["hf-added"] = bad }.ToJsonString() : null,
        };
    }

    private static Defect? Set(int number, VariablePage page, VariableDeclaration entry, JsonNode value, Random random, VariableFindingKind expected)
    {
        if (random.Next(4) == 0)
        {
            return new Defect(number, $"override '{entry.Id}' = {value.ToJsonString()}", [(page.Path, page.Source)], expected) { Overrides = new JsonObject { [entry.Id!] = value }.ToJsonString() };
        }

        var site = page.Main.Sites.Last(candidate => candidate.Declarations.Find(entry.Id!) is not null);
        var html = PageEdit.Declaration(page, site, array =>
        {
            PageEdit.Entry(array, entry.Id!)!["default"] = value;
            return array;
        });
        return html is null ? null : new Defect(number, $"default of '{entry.Id}' = {value.ToJsonString()}", [(page.Path, html)], expected);
    }

    private static string ChangeCase(string value) => value.ToUpperInvariant() == value ? value.ToLowerInvariant() : value.ToUpperInvariant();
}
