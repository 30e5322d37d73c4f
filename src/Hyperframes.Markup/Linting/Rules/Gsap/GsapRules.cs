namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>The group "gsap" of upstream's rules, in its order.</summary>
internal static class GsapRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new UndefinedCssVariableRule(),
        new OverlappingTweensRule(),
        new RepeatedFromToRule(),
        new FullscreenOverlayRule(),
        new ClipAnimationRule(),
        new CssTransformConflictRule(),
        new MissingGsapRule(),
        new MissingPluginRule(),
        new AudioReactiveRule(),
        new InfiniteRepeatRule(),
        new RepeatCeilRule(),
        new RepeatFloorRule(),
        new UnregisteredTimelineRule(),
        new RegisteredTooEarlyRule(),
        new HiddenStartRule(),
        new LayoutMotionRule(),
        new RelativeWriterRule(),
        new RepeatRefreshRule(),
        new FunctionValueRule(),
        new CallbackMeasurementRule(),
        new TimelineReturnRule(),
        new GroupKeyframesRule(),
        new DashArrayRule(),
        new InitialHideRule(),
        new PathMeasureRule(),
    ];
}
