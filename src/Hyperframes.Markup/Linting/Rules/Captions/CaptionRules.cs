namespace Hyperframes.Linting.Rules.Captions;

/// <summary>The group "captions" of upstream's rules, in its order.</summary>
internal static class CaptionRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new HardKillRule(),
        new OverflowRiskRule(),
        new TranscriptRule(),
        new RelativeContainerRule(),
        new ClippedWordsRule(),
        new GroupShadowRule(),
        new FitTextRule(),
    ];
}
