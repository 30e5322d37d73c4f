namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Entry pages inside a template.</summary>
internal sealed class WrappedInTemplateRule : LintRule
{
    private static readonly LintCode Code = new(
        "standalone_composition_wrapped_in_template",
        "HF3410",
        FindingSeverity.Error,
        "The entry page is inside a template",
        "What is in a template does not exist in the page until a host mounts it, so the video is blank.",
        "Write the entry as a whole document; templates are for mounted pages.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        !page.Options.IsSubComposition && page.StartsWithTemplate ? [new Finding(Code, "The entry page is inside a template, where nothing is shown.") { Offset = 0 }] : [];
}
