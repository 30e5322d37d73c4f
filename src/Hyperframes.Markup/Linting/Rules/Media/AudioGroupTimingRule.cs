namespace Hyperframes.Linting.Rules.Media;

/// <summary>Audio groups with times.</summary>
internal sealed class AudioGroupTimingRule : LintRule
{
    private static readonly LintCode Code = new(
        "audio_group_timing_attrs",
        "HF3127",
        FindingSeverity.Warning,
        "An audio group has times of its own",
        "A group is a bus: its members carry the times and its own are not read.",
        "Remove the timing attributes from the group.");

    private static readonly string[] Timing = ["data-start", "data-duration", "data-track-index"];

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var group in page.Tags.Where(tag => tag.Name == "hf-audio-group"))
        {
            var present = Timing.Where(group.Has).ToList();
            if (present.Count > 0)
            {
                yield return Finding.On(group, Code, $"{group.Label} has {string.Join(", ", present)}, which a group does not read.");
            }
        }
    }
}
