using Hyperframes.Linting.Project;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Finds the file of a video.</summary>
internal static class LocalVideo
{
    /// <summary>The path from the project's root; null when it is not a file of the project.</summary>
    public static string? Of(ProjectContext project, ProjectPage page, string source)
    {
        var path = ProjectPath.WithoutQuery(source);
        return path.Length == 0 || ProjectPath.IsPlaceholder(source) || ProjectPath.IsRemoteOrInline(path)
            ? null
            : project.Assets.Existing(project.Assets.FromPage(page.BasePath, path));
    }
}
