using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;
using Hyperframes.Linting.Rules.Project;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Videos that are shorter than the time they are shown.</summary>
internal sealed class ShortMediaRule : ProjectRule
{
    private const double Tolerance = 0.1;

    private static readonly LintCode Code = new(
        "media_shorter_than_clip",
        "HF4013",
        FindingSeverity.Info,
        "A video is shorter than its clip",
        "When its file ends, a video stands still on its last frame for the rest of the clip.",
        "Shorten the clip, loop the video, or use a longer file.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override bool CanRun(ProjectLintOptions options) => options.Probe is not null;

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        foreach (var page in project.Pages)
        {
            var lines = new LineMap(page.Html);
            foreach (var video in page.Read.Tags.Where(tag => tag.Name == "video" && !tag.Has("loop") && !tag.Has("data-var-src")))
            {
                var start = video.Number("data-media-start") ?? video.Number("data-playback-start") ?? 0;
                var rate = video.Number("data-playback-rate") is > 0 and var written ? written : 1;
                if (video.Number("data-duration") is > 0 and var slot
                    && LocalVideo.Of(project, page, video.Decoded("src") ?? "") is { } file
                    && project.Options.Probe?.Probe(file)?.DurationSeconds is > 0 and var length
                    && start < length && (length - start) / rate < slot - Tolerance)
                {
                    yield return new ProjectFinding(Code, $"{file} has {JsNumber.Print(Math.Round((length - start) / rate, 2))} s left for a clip of {JsNumber.Print(slot)} s.")
                    {
                        File = page.Path,
                        ElementId = video.Id,
                        Position = lines.PositionAt(video.Index),
                    };
                }
            }
        }
    }
}
