using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Zoom on what the frame is sized by.</summary>
internal sealed class RootZoomRule : LintRule
{
    private static readonly LintCode Code = new(
        "root_zoom_rescales_a_fixed_canvas",
        "HF3424",
        FindingSeverity.Error,
        "The canvas is zoomed",
        "The frame is sized from the root's data-width and data-height, and zoom scales what is painted in it but not the frame: the rest is empty or cut off.",
        "Write the composition in its real size; scale the output with the render's resolution.");

    private static readonly RulePattern Zoom = RulePattern.IgnoringCase(@"(?:^|[^\w-])zoom\s*:\s*([^;}]+)");
    private static readonly RulePattern Important = RulePattern.IgnoringCase(@"!\s*important\s*$");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Root is not { } root || (page.Source.IndexOf("zoom", StringComparison.OrdinalIgnoreCase) < 0 && page.Options.ExternalStyles.Count == 0))
        {
            yield break;
        }

        if ((InlineHit(root, page) ?? SheetHit(root, page)) is { } hit)
        {
            yield return hit;
        }
    }

    private static Finding? InlineHit(HtmlTag root, LintContext page)
    {
        foreach (var tag in new[] { root, page.Tags.FirstOrDefault(tag => tag.Name == "html"), page.Tags.FirstOrDefault(tag => tag.Name == "body") })
        {
            if (tag?.Attr("style") is { } inline && ValueIn(inline) is { } value)
            {
                return Finding.On(tag, Code, $"zoom: {value} in the style of <{tag.Name}> scales the picture but not the frame.") with { ElementId = null };
            }
        }

        return null;
    }

    private static Finding? SheetHit(HtmlTag root, LintContext page)
    {
        foreach (var style in page.Styles)
        {
            foreach (var (start, header, body) in style.FlatRules)
            {
                var text = JsNumber.Trim(header);
                if (text.Length == 0 || text[0] == '@' || ValueIn(body) is not { } value)
                {
                    continue;
                }

                if (text.Split(',').Select(JsNumber.Trim).FirstOrDefault(selector => selector.Length > 0 && IsCanvas(selector, root)) is { } canvas)
                {
                    return new Finding(Code, $"zoom: {value} on {canvas} scales the picture but not the frame.")
                    {
                        Snippet = Snippet.Of($"{canvas} {{ zoom: {value} }}"),
                        Offset = style.IsExternal ? null : style.ContentStart + start + header.IndexOf(canvas, StringComparison.Ordinal),
                    };
                }
            }
        }

        return null;
    }

    private static string? ValueIn(string declarations) =>
        (declarations.IndexOf("zoom", StringComparison.OrdinalIgnoreCase) < 0 ? [] : Zoom.Matches(declarations))
            .Select(match => JsNumber.Trim(Important.Replace(JsNumber.Trim(match.Groups[1].Value), "")))
            .FirstOrDefault(value => value.ToLowerInvariant() is not ("" or "normal" or "unset" or "initial" or "revert" or "1" or "1.0" or "100%"));

    private static bool IsCanvas(string selector, HtmlTag root) =>
        CssText.Leftmost(selector).ToLowerInvariant() is "html" or "body" or ":root" or "*"
        || (root.Id is { } id && CssText.LeftmostId(selector) == id)
        || CssText.LeftmostClasses(selector).Any(root.Classes.Contains);
}
