using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Captions;

/// <summary>Captions that cut off the words that are scaled up in them.</summary>
internal sealed class ClippedWordsRule : LintRule
{
    private static readonly LintCode Code = new(
        "caption_overflow_clips_scaled_words",
        "HF3305",
        FindingSeverity.Error,
        "A caption cuts off words that are scaled up",
        "overflow: hidden cuts whatever a word grows beyond its container, and its glow.",
        "Leave overflow visible.");

    private static readonly RulePattern Scale = RulePattern.Of(@"scale\s*:\s*1\.[2-9]");
    private static readonly RulePattern Words = RulePattern.Of("caption|word|cg-");
    private static readonly RulePattern Block = RulePattern.IgnoringCase(@"(\.caption[-_]?(?:group|container)|#caption[-_]?(?:layer|container))\s*\{([^}]+)\}");
    private static readonly RulePattern Hidden = RulePattern.IgnoringCase(@"overflow\s*:\s*hidden");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Scripts.Any(script => Scale.IsMatch(script.Content) && Words.IsMatch(script.Content))
            ? CaptionBlocks.Judge(
                page,
                Block,
                Hidden.IsMatch,
                selector => new Finding(
                    Code,
                    $"\"{selector}\" has overflow: hidden, but a script scales words of captions above their size.",
                    "Use overflow: visible, and fit the text to a smaller width instead."))
            : [];
}
