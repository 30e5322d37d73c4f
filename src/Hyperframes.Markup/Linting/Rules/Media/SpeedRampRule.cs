using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Speed ramps on what has no speed.</summary>
internal sealed class SpeedRampRule : LintRule
{
    private static readonly LintCode Code = new(
        "speed_ramp_on_non_media",
        "HF3102",
        FindingSeverity.Warning,
        "A speed ramp stands on an element that plays nothing",
        "Only video and audio can be played faster or slower, so the lane does nothing.",
        "Move the lane to the video or audio, or change the animation on the timeline.");

    private static readonly RulePattern Rate = RulePattern.Of(@"""target""\s*:\s*""rate""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => tag.Name is not ("video" or "audio") && tag.Decoded("data-automation") is { Length: > 0 } lanes && Rate.IsMatch(lanes))
            .Select(tag => Finding.On(tag, Code, $"<{tag.Name}> has a lane for its speed, but only video and audio have one."));
}
