namespace Hyperframes.Linting.Rules.Media;

/// <summary>Media fetched with CORS.</summary>
internal sealed class CrossOriginRule : LintRule
{
    private static readonly LintCode Code = new(
        "media_crossorigin_breaks_preview",
        "HF3120",
        FindingSeverity.Error,
        "A medium asks for CORS",
        "A host that does not allow it leaves the medium blank in the preview, while a render shows it.",
        "Remove crossorigin unless a script reads the medium's pixels or samples.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => tag.Name is "video" or "audio" && tag.Has("crossorigin"))
            .Select(tag => Finding.On(tag, Code, $"{tag.Label} has crossorigin."));
}
