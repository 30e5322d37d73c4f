using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Project;

/// <summary>A project, read once for all project rules.</summary>
internal sealed class ProjectContext(IProjectFiles files, IReadOnlyList<ProjectPage> pages, ProjectLintOptions options)
{
    public IProjectFiles Files { get; } = files;

    /// <summary>The entry first, then the other pages by name, fragments too.</summary>
    public IReadOnlyList<ProjectPage> Pages { get; } = pages;

    public ProjectPage Root => Pages[0];

    public ProjectLintOptions Options { get; } = options;

    public AssetPaths Assets { get; } = new(files);

    /// <summary>The names of the files directly in the project's folder, sorted.</summary>
    public IEnumerable<string> RootFiles => Files.Paths.Where(path => path.IndexOf('/') < 0).OrderBy(path => path, StringComparer.Ordinal);

    /// <summary>The local stylesheets that a page links to.</summary>
    public IReadOnlyList<ExternalStyle> StylesOf(ProjectPage page)
    {
        var styles = new List<ExternalStyle>();
        foreach (var link in page.Read.Tags.Where(tag => tag.Name == "link"))
        {
            var rel = (link.Decoded("rel") ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);
            var href = link.Decoded("href") ?? "";
            if (href.Length == 0 || !rel.Contains("stylesheet", StringComparer.OrdinalIgnoreCase) || IsRemote(href))
            {
                continue;
            }

            var beside = page.BasePath is { } path ? ProjectPath.FolderOf(path) + "/" + href : href;
            var staysInside = !href.StartsWith("/", StringComparison.Ordinal) && !href.Split('/').Contains("..");
            var found = Assets.Existing(beside) ?? (page.BasePath is not null && staysInside ? Assets.Existing(href) : null);
            if (found is not null && Files.ReadText(found) is { } text)
            {
                styles.Add(new ExternalStyle(href, text, Files.Root + "/" + found, found));
            }
        }

        return styles;
    }

    private static bool IsRemote(string href) =>
        href.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || href.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || href.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || href.StartsWith("blob:", StringComparison.OrdinalIgnoreCase)
        || href.StartsWith("//", StringComparison.Ordinal);
}
