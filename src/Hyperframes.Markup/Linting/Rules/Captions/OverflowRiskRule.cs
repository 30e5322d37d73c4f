using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Captions;

/// <summary>Captions on one line without a greatest width.</summary>
internal sealed class OverflowRiskRule : LintRule
{
    private static readonly LintCode Code = new(
        "caption_text_overflow_risk",
        "HF3302",
        FindingSeverity.Warning,
        "A caption on one line has no greatest width",
        "A long phrase then runs out of the frame and is cut.",
        "Give it a max-width.");

    private static readonly RulePattern Block = RulePattern.IgnoringCase(@"(\.caption[-_]?(?:group|container|text|line|word)|#caption[-_]?container)\s*\{([^}]+)\}");
    private static readonly RulePattern NoWrap = RulePattern.IgnoringCase(@"white-space\s*:\s*nowrap");
    private static readonly RulePattern MaxWidth = RulePattern.IgnoringCase("max-width");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) => CaptionBlocks.Judge(
        page,
        Block,
        block => NoWrap.IsMatch(block) && !MaxWidth.IsMatch(block),
        selector => new Finding(
            Code,
            $"\"{selector}\" keeps a caption on one line (white-space: nowrap) and has no max-width.",
            "Add max-width: 1600px (landscape) or 900px (portrait), and leave overflow visible for words that are scaled up."));
}
