using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Textures;

/// <summary>What style sheets say about textured text.</summary>
internal sealed class TextureStyles
{
    public const string BaseClass = "hf-texture-text";
    private const string Prefix = "hf-texture-";

    private static readonly RulePattern Class = RulePattern.Of(@"\.([A-Za-z_][\w-]*)");
    private static readonly RulePattern Base = RulePattern.Of(@"\.hf-texture-text\b");
    private static readonly RulePattern Shadow = RulePattern.IgnoringCase(@"\bdrop-shadow\s*\(");
    private static readonly RulePattern Simple = RulePattern.Of(@"^(?:[A-Za-z][\w-]*)?(?:\.[A-Za-z_][\w-]*)+$");
    private static readonly RulePattern TypeName = RulePattern.Of(@"^[A-Za-z][\w-]*");

    public TextureStyles(LintContext page)
    {
        var sheets = page.Styles
            .Where(style => MayMatter(style.Content))
            .Select(style => style.Sheet)
            .Where(sheet => sheet.Error is null)
            .ToList();
        foreach (var rule in sheets.SelectMany(sheet => sheet.Rules))
        {
            if (rule.Declarations.Any(declaration => declaration.Property.ToLowerInvariant() is "mask-image" or "-webkit-mask-image"))
            {
                Defined.UnionWith(rule.Selectors.SelectMany(Materials));
            }
        }

        foreach (var rule in sheets.SelectMany(sheet => sheet.Rules))
        {
            if (rule.Declarations.Any(declaration => declaration.Property.ToLowerInvariant() == "filter" && Shadow.IsMatch(declaration.Value)))
            {
                Shadows.AddRange(rule.Selectors.Select(selector => (selector, Base.IsMatch(selector) || Materials(selector).Any(Defined.Contains))));
            }
        }
    }

    /// <summary>The material classes that have a mask.</summary>
    public HashSet<string> Defined { get; } = new(StringComparer.Ordinal);

    /// <summary>The selectors with a drop shadow, and whether they mean textured text by name.</summary>
    public List<(string Selector, bool IsDirect)> Shadows { get; } = [];

    public static bool IsMaterial(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) && name != BaseClass;

    /// <summary>Whether a selector of classes, with or without an element's name, matches an element.</summary>
    public static bool Matches(string selector, HtmlTag tag, IReadOnlyList<string> classes)
    {
        var text = JsNumber.Trim(selector);
        return Simple.IsMatch(text)
            && (TypeName.Match(text) is not { Success: true } type || type.Value.ToLowerInvariant() == tag.Name)
            && Class.Matches(text).All(match => classes.Contains(match.Groups[1].Value));
    }

    private static bool MayMatter(string css) =>
        css.IndexOf("mask-image", StringComparison.OrdinalIgnoreCase) >= 0 || css.IndexOf("drop-shadow", StringComparison.OrdinalIgnoreCase) >= 0;

    private static IEnumerable<string> Materials(string selector) =>
        Class.Matches(selector).Select(match => match.Groups[1].Value).Where(IsMaterial);
}
