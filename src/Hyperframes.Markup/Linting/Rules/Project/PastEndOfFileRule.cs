using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Videos that begin behind their own end.</summary>
internal sealed class PastEndOfFileRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "video_media_start_at_or_past_eof",
        "HF3909",
        FindingSeverity.Warning,
        "A video begins behind its file's end",
        "A data-media-start at or behind the file's length shows its last frame for the whole clip.",
        "Lower data-media-start below the file's length.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override bool CanRun(ProjectLintOptions options) => options.Probe is not null;

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        foreach (var page in project.Pages)
        {
            var lines = new Markup.Source.LineMap(page.Html);
            foreach (var video in page.Read.Tags.Where(tag => tag.Name == "video" && !tag.Has("loop") && !tag.Has("data-var-src") && !tag.Has("data-playback-start")))
            {
                if (JsNumber.Numeric(video.Decoded("data-duration")) is > 0 && JsNumber.Numeric(video.Decoded("data-media-start")) is >= 0 and var start
                    && LocalVideo.Of(project, page, video.Decoded("src") ?? "") is { } file
                    && project.Options.Probe?.Probe(file)?.DurationSeconds is > 0 and var length && start >= length)
                {
                    yield return new ProjectFinding(Code, $"{file} begins at {JsNumber.Print(start)} s and is {JsNumber.Print(length)} s long.")
                    {
                        File = page.Path,
                        ElementId = video.Decoded("id") is { Length: > 0 } id ? id : null,
                        Position = lines.PositionAt(video.Index),
                    };
                }
            }
        }
    }
}
