namespace Hyperframes.Linting.Rules.Media;

/// <summary>Audio groups that are carved.</summary>
internal sealed class AudioGroupCarveRule : LintRule
{
    private static readonly LintCode Code = new(
        "audio_group_carve_attr",
        "HF3128",
        FindingSeverity.Warning,
        "An audio group is carved",
        "A bus has no sound of its own to carve, and a carve on it adds to those of its members.",
        "Put data-fx-carve on the clip that is to give way.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => tag.Name == "hf-audio-group" && tag.Has("data-fx-carve"))
            .Select(group => Finding.On(group, Code, $"{group.Label} has data-fx-carve, which belongs on a clip."));
}
