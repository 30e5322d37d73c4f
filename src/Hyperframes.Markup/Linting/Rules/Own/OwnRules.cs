namespace Hyperframes.Linting.Rules.Own;

/// <summary>The rules about a page that upstream lacks. What may be meant so is informational.</summary>
internal static class OwnRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new TrackOverlapRule(),
        new DuplicateIdRule(),
        new StartReferenceRule(),
        new OutsideRootRule(),
        new MissingTrackRule(),
        new DeclarationRule(),
        new JsonAttributeRule(),
        new AttributeNameRule(),
    ];

    public static IReadOnlyList<ProjectRule> Project { get; } = [new SharedIdRule(), new ShortMediaRule()];
}
