using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>Timelines registered under an id that no composition has.</summary>
internal sealed class TimelineIdRule : LintRule
{
    private static readonly LintCode Code = new(
        "timeline_id_mismatch",
        "HF3008",
        FindingSeverity.Error,
        "A timeline's name is no composition's id",
        "The engine joins a timeline to the composition whose data-composition-id equals its name, so this one is never seeked.",
        "Register the timeline under the data-composition-id of its composition.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        TimelineRegistry.KeysIn(page.Source)
            .Where(key => !page.CompositionIds.Contains(key.Name))
            .Select(key => new Finding(Code, $"A timeline is registered as \"{key.Name}\", but no element has that data-composition-id.") { Offset = key.Offset });
}
