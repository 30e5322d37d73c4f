using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>Pages that never write to the registry of timelines.</summary>
internal sealed class MissingTimelineRegistryRule : LintRule
{
    private static readonly LintCode Code = new(
        "missing_timeline_registry",
        "HF3007",
        FindingSeverity.Error,
        "No timeline is registered",
        "The engine waits for a timeline in window.__timelines under the composition's id and seeks only what it finds there.",
        "Register the timeline on window.__timelines under the composition's id, or put data-no-timeline on the root.");

    private static readonly RulePattern NoTimeline = RulePattern.IgnoringCase(@"(?:^|\s)data-no-timeline(?=[\s=/]|$)");
    private static readonly RulePattern Init = RulePattern.IgnoringCase(
        @"window\.__timelines\s*(?:=\s*window\.__timelines\s*\|\|\s*\{\}|=\s*\{\}|\?\?=\s*\{\}|(?:\[[^\]]+\]|\.[A-Za-z_$][\w$]*)\s*=|=\s*\{\s*(?:[""'][^""']+[""']|[A-Za-z_$][\w$]*)\s*:)");

    public override IReadOnlyList<LintCode> Codes => [Code];

    private static bool DeclaresNone(HtmlTag? root) =>
        root?.AttributeText is { } text && text.IndexOf("data-no-timeline", StringComparison.OrdinalIgnoreCase) >= 0 && NoTimeline.IsMatch(text);

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.Options.IsSubComposition && !page.StartsWithTemplate && !DeclaresNone(page.Root) && !Init.IsMatch(page.Source))
        {
            yield return new Finding(Code, "The page registers no timeline on window.__timelines.") { Offset = page.Root?.Index };
        }
    }
}
