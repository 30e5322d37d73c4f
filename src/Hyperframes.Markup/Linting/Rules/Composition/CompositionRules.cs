namespace Hyperframes.Linting.Rules.Composition;

/// <summary>The group "composition" of upstream's rules, in its order.</summary>
internal static class CompositionRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new DuplicateCompositionRule(),
        new ParentTraversalRule(),
        new FileSizeRule(),
        new TrackDensityRule(),
        new DeprecatedTimingRule(),
        new SplitSelectorRule(),
        new TemplateLiteralSelectorRule(),
        new ClipClassRule(),
        new WrappedInTemplateRule(),
        new DocumentWrapperRule(),
        new NoTimelineRule(),
        new NegativeZIndexRule(),
        new AnimationFrameRule(),
        new VariableValuesRule(),
        new VariableBindingRule(),
        new VariableDeclarationRule(),
        new HostBlanksRule(),
        new RootStyledByClassRule(),
        new DurationSourceRule(),
        new HeavyOverlayRule(),
        new RootZoomRule(),
        new ViewportCapRule(),
    ];
}
