using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Videos and images that are not there.</summary>
internal sealed class MissingAssetRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "missing_local_asset",
        "HF3903",
        FindingSeverity.Error,
        "A video or image file is missing",
        "A render refuses a video that it cannot find, and leaves out an image.",
        "Add the file to the project, or correct its path; a folder and a file are told by letter case too.");

    private static readonly RulePattern Sources = MediaSources.Of("video|img|source");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        foreach (var page in project.Pages)
        {
            foreach (var group in MediaSources.In(page, Sources).Where(found => IsMissing(project, page, found.Source)).GroupBy(found => found.Name))
            {
                var paths = string.Join(", ", group.Select(found => ProjectPath.WithoutQuery(found.Source)).Distinct());
                yield return new ProjectFinding(Code, $"The project has no {paths}, which <{group.Key}> names.") { File = page.Path, Position = group.First().Position };
            }
        }
    }

    private static bool IsMissing(ProjectContext project, ProjectPage page, string source)
    {
        var path = ProjectPath.WithoutQuery(source);
        return path.Length > 0 && !ProjectPath.IsPlaceholder(source) && !ProjectPath.IsRemoteOrInline(path)
            && project.Assets.Existing(project.Assets.FromPage(page.BasePath, path)) is null;
    }
}
