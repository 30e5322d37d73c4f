using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>A volume that a lane and a tween both drive.</summary>
internal sealed class VolumeLaneRule : LintRule
{
    private static readonly LintCode Code = new(
        "audio_volume_double_automation",
        "HF3123",
        FindingSeverity.Warning,
        "A volume is driven twice",
        "A lane in data-automation wins over a tween of the volume, which does nothing then.",
        "Keep the lane or the tween.");

    private static readonly RulePattern Volume = RulePattern.Of(@"""target""\s*:\s*""volume""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page) =>
        page.Tags
            .Where(tag => tag.Name is "video" or "audio" or "img" && tag.Decoded("data-automation") is { Length: > 0 } lanes && Volume.IsMatch(lanes)
                && tag.Id is { } id && VolumeTween.In(page).Targets(id))
            .Select(tag => Finding.On(tag, Code, $"#{tag.Id} has a lane for its volume and a tween of it; the tween does nothing."));
}
