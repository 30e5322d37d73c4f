using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>A volume whose gain a tween replaces.</summary>
internal sealed class VolumeGainRule : LintRule
{
    private static readonly LintCode Code = new(
        "audio_volume_tween_overrides_gain",
        "HF3124",
        FindingSeverity.Warning,
        "A tween replaces the written volume",
        "A tween's volume is absolute: it does not scale data-volume but takes its place.",
        "Write the tween's values in the same gain, or set data-volume to 1.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var tag in page.Tags.Where(tag => tag.Name is "video" or "audio" or "img" && tag.HasText("data-volume")))
        {
            var volume = JsNumber.ToNumber(tag.Attr("data-volume"));
            if (JsNumber.IsFinite(volume) && volume != 1 && string.IsNullOrEmpty(tag.Decoded("data-automation")) && tag.Id is { } id && VolumeTween.In(page).Targets(id))
            {
                yield return Finding.On(tag, Code, $"#{id} has data-volume=\"{JsNumber.Print(volume)}\" and a tween of its volume, which takes its place.");
            }
        }
    }
}
