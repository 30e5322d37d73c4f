using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Json;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Tweens of a colour to a CSS variable that nothing defines.</summary>
internal sealed class UndefinedCssVariableRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_undefined_css_variable",
        "HF3201",
        FindingSeverity.Warning,
        "A tween uses a CSS variable that nothing defines",
        "Where the variable has no value, the colour is invalid and the element turns transparent or keeps its old colour.",
        "Define the variable in CSS, declare it as a composition variable, or give var() a fallback.");

    private static readonly RulePattern Definition = RulePattern.Of(@"(?:^|[\n\r\u2028\u2029;{])\s*(--[A-Za-z0-9_-]+)\s*:");
    private static readonly RulePattern Comment = RulePattern.Of(@"/\*[\s\S]*?\*/");
    private static readonly RulePattern Reference = RulePattern.Of(@"var\(\s*(--[A-Za-z0-9_-]+)\s*(,)?");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        HashSet<string>? defined = null;
        var reported = new HashSet<(string, string, string)>();
        foreach (var script in page.Scripts.Where(script => script.HasTimeline && script.Content.IndexOf("var(", StringComparison.Ordinal) >= 0))
        {
            foreach (var window in script.Gsap.Windows)
            {
                foreach (var (property, variable) in References(window.FromValues).Concat(References(window.Values)))
                {
                    if (!(defined ??= Definitions(page)).Contains(variable) && reported.Add((window.Selector, property, variable)))
                    {
                        yield return new Finding(
                            Code,
                            $"A tween of {property} on \"{window.Selector}\" takes its colour from {variable}, which neither CSS nor a variable's declaration defines.",
                            $"Define {variable} in CSS, declare \"{variable.Substring(2)}\" in data-composition-variables, or write var({variable}, #fff).")
                        {
                            Selector = window.Selector,
                            Snippet = Snippet.Of(window.Code),
                        };
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Property, string Variable)> References(GsapValues? values)
    {
        foreach (var item in values?.Items ?? [])
        {
            if (IsColor(item.Key) && item.Value.Unquoted is { } text)
            {
                foreach (var match in Reference.Matches(text).Where(match => !match.Groups[2].Success))
                {
                    yield return (item.Key, match.Groups[1].Value);
                }
            }
        }
    }

    private static bool IsColor(string property)
    {
        var name = property.ToLowerInvariant();
        return !name.StartsWith("--", StringComparison.Ordinal)
            && (name.EndsWith("color", StringComparison.Ordinal) || name is "fill" or "stroke");
    }

    private static HashSet<string> Definitions(LintContext page)
    {
        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var css in page.Styles.Select(style => style.Content).Concat(page.Tags.Select(tag => tag.Decoded("style") ?? "")))
        {
            if (css.IndexOf("--", StringComparison.Ordinal) >= 0)
            {
                defined.UnionWith(Definition.Matches(Comment.Replace(css, " ")).Select(match => match.Groups[1].Value));
            }
        }

        defined.UnionWith(DeclaredVariables(page).Select(id => "--" + id));
        return defined;
    }

    /// <summary>The ids of declared variables; none where a declaration cannot be read.</summary>
    private static HashSet<string> DeclaredVariables(LintContext page)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaration in page.Tags.Select(tag => tag.Decoded("data-composition-variables")).Where(text => !string.IsNullOrEmpty(text)))
        {
            var reading = JsonReader.Read(declaration!);
            if (!reading.IsValid)
            {
                return [];
            }

            foreach (var entry in (reading.Root as JsonArray)?.Items.OfType<JsonObject>() ?? [])
            {
                if (entry["id"] is JsonString id)
                {
                    ids.Add(id.Value);
                }
            }
        }

        return ids;
    }
}
