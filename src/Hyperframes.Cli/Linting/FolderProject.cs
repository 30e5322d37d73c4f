using System.Text;
using Hyperframes.Linting;

namespace Hyperframes.Cli.Linting;

/// <summary>A project on disk. Folders of tools, and links that lead outside, are not part of it.</summary>
internal sealed class FolderProject : IProjectFiles
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal) { ".git", "node_modules", "bin", "obj" };

    private readonly string _folder;
    private readonly Dictionary<string, ProjectEntry> _entries = new(StringComparer.Ordinal);

    public FolderProject(string folder)
    {
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Root = _folder.Replace(Path.DirectorySeparatorChar, '/');
        Read(_folder, "");
    }

    /// <inheritdoc/>
    public string Root { get; }

    /// <inheritdoc/>
    public IEnumerable<string> Paths => _entries.Where(entry => entry.Value == ProjectEntry.File).Select(entry => entry.Key);

    /// <inheritdoc/>
    public ProjectEntry Find(string path) => _entries.GetValueOrDefault(path);

    /// <inheritdoc/>
    public string? ReadText(string path) => Find(path) == ProjectEntry.File ? File.ReadAllText(PathOf(path), Encoding.UTF8) : null;

    /// <summary>Writes a page back as UTF-8 without a byte order mark.</summary>
    public void WriteText(string path, string text) => File.WriteAllText(PathOf(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>The path on disk.</summary>
    public string PathOf(string path) => Path.Combine(_folder, path.Replace('/', Path.DirectorySeparatorChar));

    private void Read(string folder, string prefix)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = prefix + entry.Name;
            if (entry is FileInfo)
            {
                _entries[path] = ProjectEntry.File;
            }
            else if (!Skipped.Contains(entry.Name) && entry.LinkTarget is null)
            {
                _entries[path] = ProjectEntry.Folder;
                Read(entry.FullName, path + "/");
            }
        }
    }
}
