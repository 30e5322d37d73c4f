namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Timed elements that are not marked as clips.</summary>
internal sealed class ClipClassRule : LintRule
{
    private static readonly LintCode Code = new(
        "timed_element_missing_clip_class",
        "HF3409",
        FindingSeverity.Warning,
        "A timed element is not a clip",
        "The runtime shows and hides it by its times, but the Studio and the rules about clips know it by its class only.",
        "Add class=\"clip\".");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => (tag.HasText("data-start") || tag.HasText("data-duration"))
                && tag.Name is not ("audio" or "img" or "video" or "script" or "style" or "template")
                && !tag.HasText("data-composition-id") && !tag.HasText("data-composition-src")
                && !tag.Classes.Contains("clip"))
            .Select(tag => Finding.On(tag, Code, $"{tag.Label} is timed but has no class=\"clip\"."));
}
