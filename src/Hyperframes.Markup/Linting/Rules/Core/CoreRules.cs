namespace Hyperframes.Linting.Rules.Core;

/// <summary>The group "core" of upstream's rules, in its order.</summary>
internal static class CoreRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new DigitIdRule(),
        new RootAttributesRule(),
        new RootSizeDriftRule(),
        new UnbalancedStyleRule(),
        new VisibleCommentRule(),
        new MissingTimelineRegistryRule(),
        new TimelineIdRule(),
        new CssTransitionRule(),
        new StyleSheetRule(),
        new UnclosedTagRule(),
        new ScriptCloseRule(),
        new ScriptSyntaxRule(),
        new HostIdRule(),
        new ScopedCssRule(),
        new EditableIdRule(),
        new NonDeterministicCodeRule(),
    ];
}
