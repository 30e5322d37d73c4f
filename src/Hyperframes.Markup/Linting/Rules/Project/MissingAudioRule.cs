using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Sound that is not there.</summary>
internal sealed class MissingAudioRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "audio_src_not_found",
        "HF3902",
        FindingSeverity.Error,
        "A sound file is missing",
        "A render refuses a page whose sound it cannot find.",
        "Add the file to the project, or correct its path.");

    private static readonly RulePattern Sources = MediaSources.Of("audio");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        foreach (var page in project.Pages)
        {
            var missing = MediaSources.In(page, Sources).Where(found => IsMissing(project, page, found.Source)).ToList();
            if (missing.Count > 0)
            {
                yield return new ProjectFinding(Code, $"The project has no {string.Join(", ", missing.Select(found => found.Source).Distinct())}.") { File = page.Path, Position = missing[0].Position };
            }
        }
    }

    private static bool IsMissing(ProjectContext project, ProjectPage page, string source) =>
        !source.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !source.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        && !source.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !source.StartsWith("blob:", StringComparison.OrdinalIgnoreCase)
        && !ProjectPath.IsPlaceholder(source)
        && project.Assets.Existing(project.Assets.FromPage(page.BasePath, source)) is null;
}
