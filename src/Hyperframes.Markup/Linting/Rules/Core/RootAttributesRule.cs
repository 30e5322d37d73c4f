namespace Hyperframes.Linting.Rules.Core;

/// <summary>What every root must carry.</summary>
internal sealed class RootAttributesRule : LintRule
{
    private static readonly LintCode Id = new(
        "root_missing_composition_id",
        "HF3002",
        FindingSeverity.Error,
        "The root has no data-composition-id",
        "The first element of the body is the composition's root, and the engine finds timelines, variables and scopes by the root's id.",
        "Give the page's first element a data-composition-id.");

    private static readonly LintCode Size = new(
        "root_missing_dimensions",
        "HF3003",
        FindingSeverity.Error,
        "The root has no data-width or data-height",
        "The engine sizes the frame from the root's own data-width and data-height and has no default for them.",
        "Set data-width and data-height on the root, in pixels.");

    public override IReadOnlyList<LintCode> Codes => [Id, Size];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.RootCompositionIdIsSet)
        {
            yield return About(page, Id, "The composition's root, the first element of the page, has no data-composition-id.");
        }

        if (!page.Options.IsSubComposition && !(page.Root is { } root && root.HasText("data-width") && root.HasText("data-height")))
        {
            yield return About(page, Size, "The composition's root has no data-width or no data-height.");
        }
    }

    private static Finding About(LintContext page, LintCode code, string message) =>
        page.Root is { } root ? Finding.On(root, code, message) : new Finding(code, message);
}
