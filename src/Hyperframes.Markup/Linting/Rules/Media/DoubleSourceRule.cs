using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

/// <summary>Sound that is heard from a video and from an audio at once.</summary>
internal sealed class DoubleSourceRule : LintRule
{
    private static readonly LintCode Code = new(
        "video_audio_double_source",
        "HF3121",
        FindingSeverity.Error,
        "A video's sound is played twice",
        "An audio element with the source of a video that is not muted gives an echo.",
        "Remove the audio element, or mute the video.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var timed = page.Tags.Where(tag => tag.Name is "video" or "audio" && tag.HasText("data-start") && tag.HasText("src")).ToList();
        var videos = timed.Where(tag => tag.Name == "video" && AudibleVideo.Is(tag)).ToList();
        foreach (var audio in timed.Where(tag => tag.Name == "audio"))
        {
            if (videos.Find(video => video.Attr("src") == audio.Attr("src") && Overlap(video, audio)) is { } match)
            {
                yield return Finding.On(audio, Code, $"{audio.Label} and {match.Label} play the same source at the same time.");
            }
        }
    }

    /// <summary>Unknown times overlap everything.</summary>
    private static bool Overlap(HtmlTag a, HtmlTag b) => Window(a) is not { } one || Window(b) is not { } other || (one.Start < other.End && other.Start < one.End);

    private static (double Start, double End)? Window(HtmlTag tag)
    {
        if (!tag.HasText("data-start") || !tag.HasText("data-duration"))
        {
            return null;
        }

        var start = JsNumber.ToNumber(tag.Attr("data-start"));
        var duration = JsNumber.ToNumber(tag.Attr("data-duration"));
        return JsNumber.IsFinite(start) && JsNumber.IsFinite(duration) ? (start, start + duration) : null;
    }
}
