using Hyperframes.Linting.Rules.Structure;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Clips that begin when the video is over.</summary>
internal sealed class OutsideRootRule : LintRule
{
    private static readonly LintCode Code = new(
        "clip_starts_after_root",
        "HF4006",
        FindingSeverity.Warning,
        "A clip begins after the end",
        "What begins at or behind the root's data-duration is never seen or heard.",
        "Let it begin earlier, or lengthen the root.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Root?.Number("data-duration") is > 0 and var length
            ? page.Tags
                .Where(tag => tag != page.Root && tag.Number("data-start") >= length)
                .Select(tag => Finding.On(tag, Code, $"{tag.Label} begins at {Seconds.Print(tag.Number("data-start") ?? 0)} s, and the composition ends at {Seconds.Print(length)} s."))
            : [];
}
