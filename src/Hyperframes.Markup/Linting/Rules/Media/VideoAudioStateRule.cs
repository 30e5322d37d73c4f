namespace Hyperframes.Linting.Rules.Media;

/// <summary>Videos that do not say whether they are heard, or say both.</summary>
internal sealed class VideoAudioStateRule : LintRule
{
    private static readonly LintCode Missing = new(
        "video_missing_muted",
        "HF3108",
        FindingSeverity.Error,
        "A video does not say whether it is heard",
        "Without muted or data-has-audio preview and render may disagree about the video's own sound.",
        "Write data-has-audio=\"true\" when the file has sound, muted when it has none.");

    private static readonly LintCode Contradiction = new(
        "video_muted_with_declared_audio",
        "HF3109",
        FindingSeverity.Error,
        "A video is muted and declares sound",
        "The preview silences what the render lets be heard.",
        "Remove muted when the video is to be heard, data-has-audio when it is not.");

    public override IReadOnlyList<LintCode> Codes => [Missing, Contradiction];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var tag in page.Tags.Where(tag => tag.Name == "video"))
        {
            var isMuted = tag.Has("muted");
            if (!isMuted && !tag.Has("data-has-audio") && tag.HasText("data-start"))
            {
                yield return Finding.On(tag, Missing, $"{tag.Label} says neither muted nor data-has-audio.");
            }

            if (isMuted && tag.Attr("data-has-audio") == "true")
            {
                yield return Finding.On(tag, Contradiction, $"{tag.Label} is muted and has data-has-audio=\"true\".");
            }
        }
    }
}
