using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>Sizes elsewhere on the page that differ from the root's.</summary>
internal sealed class RootSizeDriftRule : LintRule
{
    private static readonly LintCode Code = new(
        "root_dimensions_mismatch",
        "HF3004",
        FindingSeverity.Warning,
        "The page's size differs from the root's",
        "A body of another size, mostly with overflow hidden, clips a root that was resized alone.",
        "Give html, body and the viewport meta tag the root's size.");

    private static readonly RulePattern WidthFirst = RulePattern.IgnoringCase(@"html\s*,\s*body\s*\{[^}]*?width:\s*(?<width>\d+)px[^}]*?height:\s*(?<height>\d+)px");
    private static readonly RulePattern HeightFirst = RulePattern.IgnoringCase(@"html\s*,\s*body\s*\{[^}]*?height:\s*(?<height>\d+)px[^}]*?width:\s*(?<width>\d+)px");
    private static readonly RulePattern Viewport = RulePattern.IgnoringCase("""<meta[^>]*name=["']viewport["'][^>]*content=["']width=(?<width>\d+),\s*height=(?<height>\d+)""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Options.IsSubComposition || page.Root is not { } root || root.Attr("data-width") is not { } width || root.Attr("data-height") is not { } height)
        {
            yield break;
        }

        var body = WidthFirst.Match(page.Source) is { Success: true } match ? match : HeightFirst.Match(page.Source);
        var others = new[] { Drift("html, body", body, width, height), Drift("the viewport meta tag", Viewport.Match(page.Source), width, height) }
            .Where(other => other is not null)
            .ToList();
        if (others.Count > 0)
        {
            yield return Finding.On(root, Code, $"The root is {width} by {height}, but {string.Join(" and ", others)}.");
        }
    }

    private static string? Drift(string where, Match size, string width, string height) =>
        size.Success && (size.Groups["width"].Value != width || size.Groups["height"].Value != height)
            ? $"{where} is {size.Groups["width"].Value} by {size.Groups["height"].Value}"
            : null;
}
