using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Captions;

/// <summary>Captions that are placed relatively.</summary>
internal sealed class RelativeContainerRule : LintRule
{
    private static readonly LintCode Code = new(
        "caption_container_relative_position",
        "HF3304",
        FindingSeverity.Error,
        "A caption is placed relatively",
        "Captions that are placed relatively push each other down instead of lying on one another, and run out of the frame.",
        "Use position: absolute.");

    private static readonly RulePattern Block = RulePattern.IgnoringCase(@"(\.caption[-_]?(?:group|container|text|line)|#caption[-_]?container)\s*\{([^}]+)\}");
    private static readonly RulePattern Relative = RulePattern.IgnoringCase(@"position\s*:\s*relative");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) => CaptionBlocks.Judge(
        page,
        Block,
        Relative.IsMatch,
        selector => new Finding(Code, $"\"{selector}\" is placed by position: relative, so captions push each other out of place.", "Use position: absolute."));
}
