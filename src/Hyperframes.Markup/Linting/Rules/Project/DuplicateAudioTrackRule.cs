using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Sounds that lie over one another on a track.</summary>
internal sealed class DuplicateAudioTrackRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "duplicate_audio_track",
        "HF3907",
        FindingSeverity.Warning,
        "Sounds overlap on a track",
        "Two sounds at once on one track are mostly one too many.",
        "Give them other times or other tracks.");

    private static readonly RulePattern Sound = RulePattern.IgnoringCase(@"<(?:audio|video)\b[^>]*>");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        var clips = Clips(project);
        for (var i = 0; i < clips.Count; i++)
        {
            for (var j = i + 1; j < clips.Count; j++)
            {
                var (a, b) = (clips[i], clips[j]);
                if (a.Track == b.Track && a.Start < b.End && b.Start < a.End)
                {
                    yield return new ProjectFinding(Code, $"On track {JsNumber.Print(a.Track)} two sounds overlap: {a} and {b}.");
                }
            }
        }
    }

    private static List<Clip> Clips(ProjectContext project)
    {
        const int most = 400;
        var clips = new List<Clip>();
        foreach (var match in project.Pages.SelectMany(page => Sound.Matches(page.Html)))
        {
            if (FlatTagReader.Read(match.Value).Tags.FirstOrDefault() is not { } tag || (tag.Name == "video" && !AudibleVideo.Is(tag)) || !tag.HasText("data-track-index") || !tag.HasText("data-start"))
            {
                continue;
            }

            var start = JsNumber.ParseFloat(tag.Attr("data-start"));
            var length = tag.Attr("data-duration") is { } duration ? JsNumber.ParseFloat(duration) : double.PositiveInfinity;
            var clip = new Clip(JsNumber.ParseInt(tag.Attr("data-track-index")), start, start + length, tag.Decoded("src") is { Length: > 0 } source ? source : "unknown");
            if (clips.Count < most && !clips.Contains(clip))
            {
                clips.Add(clip);
            }
        }

        return clips;
    }

    private sealed record Clip(double Track, double Start, double End, string Source)
    {
        public override string ToString() => $"{Source} from {JsNumber.Print(Start)} to {(double.IsInfinity(End) ? "its end" : JsNumber.Print(End) + " s")}";
    }
}
