using Hyperframes.Linting;

namespace Hyperframes.Bundling;

/// <summary>The files of a bundle as the linter sees a project.</summary>
internal sealed class BundleProject(IReadOnlyDictionary<string, BundleFile> files) : IProjectFiles
{
    private readonly HashSet<string> _folders = FoldersOf(files.Keys);

    /// <inheritdoc/>
    public string Root => "";

    /// <inheritdoc/>
    public IEnumerable<string> Paths => files.Keys;

    /// <inheritdoc/>
    public ProjectEntry Find(string path) =>
        files.ContainsKey(path) ? ProjectEntry.File : _folders.Contains(path) ? ProjectEntry.Folder : ProjectEntry.Missing;

    /// <inheritdoc/>
    public string? ReadText(string path) => files.TryGetValue(path, out var file) ? PageText.Read(file) : null;

    private static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var folder = BundlePath.FolderOf(path); folder.Length > 0 && folders.Add(folder); folder = BundlePath.FolderOf(folder))
            {
            }
        }

        return folders;
    }
}
