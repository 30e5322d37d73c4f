using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Animations on the browser's own clock.</summary>
internal sealed class AnimationFrameRule : LintRule
{
    private static readonly LintCode Code = new(
        "requestanimationframe_in_composition",
        "HF3414",
        FindingSeverity.Error,
        "A script asks for animation frames",
        "requestAnimationFrame runs on the browser's clock, which a render does not follow, so the picture flickers or misses frames.",
        "Animate on the timeline, or draw in its onUpdate.");

    private static readonly RulePattern Request = RulePattern.Of(@"requestAnimationFrame\s*\(");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.IsRegistryItem
            ? []
            : page.Scripts
                .Where(script => script.Content.IndexOf("requestAnimationFrame", StringComparison.Ordinal) >= 0 && Request.IsMatch(script.CodeOnly))
                .Select(script => new Finding(Code, "A script asks for animation frames, which do not follow the timeline.")
                {
                    Snippet = Snippet.Of(script.Content),
                    Offset = script.ContentStart + Request.Match(script.CodeOnly).Index,
                });
}
