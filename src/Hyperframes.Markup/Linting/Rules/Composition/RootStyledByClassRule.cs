using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Mounted pages whose root is styled by its class.</summary>
internal sealed class RootStyledByClassRule : LintRule
{
    private static readonly LintCode Code = new(
        "subcomposition_root_styled_by_class",
        "HF3420",
        FindingSeverity.Error,
        "A mounted page's root is styled by its class",
        "The rules of a mounted page are scoped to its root, so a selector that begins with the root's own class looks for it inside the root.",
        "Give the root id=\"root\" and style it with #root.");

    private static readonly RulePattern Comment = RulePattern.Of(@"/\*[\s\S]*?\*/");
    private static readonly RulePattern Header = RulePattern.Of(@"([^{}]+)\{");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.Options.IsSubComposition || page.IsRegistrySource || page.Root is not { } root || !page.RootCompositionIdIsSet || root.Classes.Count == 0)
        {
            yield break;
        }

        var classes = new HashSet<string>(root.Classes, StringComparer.Ordinal);
        var offenders = page.Styles
            .SelectMany(style => Header.Matches(Comment.Replace(style.Content, "")))
            .Select(match => JsNumber.Trim(match.Groups[1].Value))
            .Where(header => header.Length > 0 && header[0] != '@')
            .SelectMany(header => header.Split(','))
            .Select(JsNumber.Trim)
            .Where(selector => CssText.LeftmostClasses(selector).Any(classes.Contains))
            .Distinct()
            .ToList();
        if (offenders.Count > 0)
        {
            var examples = string.Join(", ", offenders.Take(3));
            yield return Finding.On(root, Code, $"The root is styled by its class: {examples}.") with { ElementId = null, Selector = examples };
        }
    }
}
