using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Fonts;

/// <summary>The font families that a page's style sheets declare and use, in lower case.</summary>
internal sealed class FontFamilies
{
    private static readonly HashSet<string> Generic = new(
        [
            "serif", "sans-serif", "monospace", "cursive", "fantasy", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded",
            "math", "emoji", "fangsong", "-apple-system", "blinkmacsystemfont", "inherit", "initial", "unset", "revert",
        ],
        StringComparer.Ordinal);

    /// <summary>Whether CSS gives the name, in lower case, a meaning of its own.</summary>
    public static bool IsGeneric(string family) => Generic.Contains(family.ToLowerInvariant());

    private static readonly RulePattern Comment = RulePattern.Of(@"/\*[\s\S]*?\*/");
    private static readonly RulePattern Face = RulePattern.IgnoringCase(@"@font-face\s*\{[^}]*\}");
    private static readonly RulePattern FaceFamily = RulePattern.IgnoringCase("""font-family\s*:\s*(['"]?)([^;'"]+)\1""");
    private static readonly RulePattern Family = RulePattern.IgnoringCase(@"font-family\s*:\s*([^;}{]+)");
    private static readonly RulePattern Important = RulePattern.IgnoringCase(@"\s*!important\s*$");

    private FontFamilies(LintContext page)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in page.Styles.Where(style => style.Content.IndexOf("font-family", StringComparison.OrdinalIgnoreCase) >= 0))
        {
            var css = Comment.Replace(style.Content, " ");
            foreach (var face in Face.Matches(css))
            {
                var family = FaceFamily.Match(face.Value);
                if (family.Success)
                {
                    Declared.Add(JsNumber.Trim(family.Groups[2].Value).ToLowerInvariant());
                }
            }

            foreach (var name in Family.Matches(Face.Replace(css, "")).SelectMany(match => match.Groups[1].Value.Split(',')).Select(Normalize))
            {
                if (name is not null && !Generic.Contains(name) && seen.Add(name))
                {
                    Used.Add(name);
                }
            }
        }
    }

    /// <summary>The families with an <c>@font-face</c>.</summary>
    public HashSet<string> Declared { get; } = new(StringComparer.Ordinal);

    /// <summary>The families that are used, generic ones left out, in the order of their first use.</summary>
    public List<string> Used { get; } = [];

    public static FontFamilies Of(LintContext page) => page.Shared(p => new FontFamilies(p));

    /// <summary>One family of a list as a name; null where it is none.</summary>
    public static string? Normalize(string part)
    {
        var name = Important.Replace(JsNumber.Trim(part), "");
        name = name.Length > 0 && name[0] is '"' or '\'' ? name.Substring(1) : name;
        name = name.Length > 0 && name[name.Length - 1] is '"' or '\'' ? name.Substring(0, name.Length - 1) : name;
        name = JsNumber.Trim(name).ToLowerInvariant();
        return name.Length == 0 || name.IndexOf('(') >= 0 || name.IndexOf(')') >= 0 ? null : name;
    }
}
