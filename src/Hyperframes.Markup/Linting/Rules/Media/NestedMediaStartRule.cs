using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Starts of media in mounted pages whose basis is not said.</summary>
internal sealed class NestedMediaStartRule : LintRule
{
    private static readonly LintCode Code = new(
        "nested_media_start_basis_ambiguous",
        "HF3101",
        FindingSeverity.Warning,
        "The basis of a nested start is not said",
        "In a mounted page data-start counts from that page's own start, but older pages meant the whole video's.",
        "Say which one is meant with data-hf-media-start-basis=\"local\" or \"global\".");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Options.IsSubComposition
            ? page.Tags
                .Where(tag => tag.Name is "video" or "audio" && tag.Number("data-start") > 0 && tag.Attr("data-hf-media-start-basis") is not ("local" or "global"))
                .Select(tag => Finding.On(tag, Code, $"{tag.Label} starts at {tag.Attr("data-start")} in a mounted page, and it is not said whether that counts from the page or from the whole video."))
            : [];
}
