using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Pages with many costly layers.</summary>
internal sealed class HeavyOverlayRule : LintRule
{
    private const int Most = 25;

    private static readonly LintCode Code = new(
        "composition_heavy_overlay_count_high",
        "HF3423",
        FindingSeverity.Warning,
        "A page has many costly layers",
        "With some forty blurred, clipped or gradient layers, hidden ones too, captures have come out black for the first half of the video.",
        "Split the page into several, or take layers that are not shown out with display: none.");

    private static readonly RulePattern Heavy = RulePattern.IgnoringCase(@"filter\s*:[^;}]*\bblur\s*\(|clip-path\s*:(?!\s*(?:none|inherit|initial|unset)\b)\s*[^;}]+|radial-gradient\s*\(");
    private static readonly RulePattern NotShown = RulePattern.IgnoringCase(@"(?:^|;)\s*display\s*:\s*none\b");
    private static readonly RulePattern Comment = RulePattern.Of(@"/\*[\s\S]*?\*/");

    private static readonly HashSet<string> Exempt = new(
        "audio body br defs head hr html link meta script source style template title use video".Split(' '),
        StringComparer.Ordinal);

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.IsRegistryItem || page.Tags.Count < Most)
        {
            yield break;
        }

        var classes = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in page.Styles)
        {
            foreach (var (_, header, _) in FlatRules(style).Where(rule => Heavy.IsMatch(rule.Body)))
            {
                foreach (var selector in JsNumber.Trim(header) is { Length: > 0 } text && text[0] != '@' ? text.Split(',') : [])
                {
                    classes.UnionWith(CssText.LeftmostClasses(selector));
                    ids.Add(CssText.LeftmostId(selector) ?? "");
                }
            }
        }

        ids.Remove("");
        var count = page.Tags.Count(tag => IsHeavy(tag, classes, ids));
        if (count >= Most)
        {
            yield return new Finding(Code, string.Format(CultureInfo.InvariantCulture, "{0} elements have a blur, a clip-path or a radial gradient.", count));
        }
    }

    private static IEnumerable<FlatRule> FlatRules(StyleBlock style) =>
        style.Content.IndexOf("/*", StringComparison.Ordinal) < 0 ? style.FlatRules : CssText.FlatRules(Comment.Replace(style.Content, ""));

    private static bool IsHeavy(HtmlTag tag, HashSet<string> classes, HashSet<string> ids)
    {
        if (Exempt.Contains(tag.Name) || tag.HasText("data-composition-id") || tag.HasText("data-composition-src"))
        {
            return false;
        }

        var inline = tag.Decoded("style") ?? "";
        return !NotShown.IsMatch(inline)
            && (Heavy.IsMatch(inline) || (classes.Count > 0 && tag.Classes.Any(classes.Contains)) || (tag.Id is { } id && ids.Contains(id)));
    }
}
