using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Sound that no page plays.</summary>
internal sealed class UnusedAudioRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "audio_file_without_element",
        "HF3901",
        FindingSeverity.Warning,
        "A sound file is not played",
        "There is sound in the project's folder, but no page has an audio element or a video with sound, so the video is silent.",
        "Add an audio element for it inside the composition's root.");

    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { "mp3", "wav", "aac", "ogg", "m4a", "flac", "opus" };
    private static readonly RulePattern Audio = RulePattern.IgnoringCase(@"<audio\b");
    private static readonly RulePattern Video = RulePattern.IgnoringCase(@"<video\b[^>]*>");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        var sounds = project.RootFiles.Where(name => name.LastIndexOf('.') is > 0 and var dot && Extensions.Contains(name.Substring(dot + 1))).ToList();
        if (sounds.Count > 0 && !project.Pages.Any(page => Audio.IsMatch(page.Html) || HasAudibleVideo(page)))
        {
            yield return new ProjectFinding(Code, $"No page plays {string.Join(", ", sounds)}.");
        }
    }

    private static bool HasAudibleVideo(ProjectPage page) =>
        Video.Matches(page.Html).SelectMany(match => FlatTagReader.Read(match.Value).Tags).Any(AudibleVideo.Is);
}
