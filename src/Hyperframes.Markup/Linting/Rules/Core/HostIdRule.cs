namespace Hyperframes.Linting.Rules.Core;

/// <summary>Hosts of sub-compositions without an id of their own.</summary>
internal sealed class HostIdRule : LintRule
{
    private static readonly LintCode Code = new(
        "host_missing_composition_id",
        "HF3016",
        FindingSeverity.Error,
        "A host has no data-composition-id",
        "The engine joins a mounted page's timeline to its host by the host's data-composition-id.",
        "Give the element with data-composition-src a data-composition-id.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => tag.HasText("data-composition-src") && !tag.HasText("data-composition-id"))
            .Select(tag => Finding.On(tag, Code, $"The host of \"{tag.Attr("data-composition-src")}\" has no data-composition-id."));
}
