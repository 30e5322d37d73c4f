using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Old names of timing attributes.</summary>
internal sealed class DeprecatedTimingRule : LintRule
{
    private static readonly LintCode Layer = new(
        "deprecated_data_layer",
        "HF3405",
        FindingSeverity.Error,
        "data-layer is an old name",
        "The Studio and the rules read data-track-index.",
        "Write data-track-index.");

    private static readonly LintCode End = new(
        "deprecated_data_end",
        "HF3406",
        FindingSeverity.Error,
        "data-end is derived, not written",
        "The engine computes data-end from data-start and data-duration, and one that differs is stale.",
        "Write data-duration and remove data-end.");

    public override IReadOnlyList<LintCode> Codes => [Layer, End];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var tag in page.Tags)
        {
            if (tag.HasText("data-layer"))
            {
                yield return Finding.On(tag, Layer, $"{tag.Label} has data-layer, which is now data-track-index.");
            }

            if (tag.HasText("data-end") && ClipTiming.Read(tag.Attr) is { EndIsDeprecated: true } timing)
            {
                yield return Finding.On(tag, End, timing.EndConflicts ? $"{tag.Label} has a data-end that contradicts its data-duration." : $"{tag.Label} has data-end, but no data-duration it could come from.");
            }
        }
    }
}
