namespace Hyperframes.Cli.Linting;

/// <summary>What is to be judged: a project, or one page of a folder.</summary>
internal sealed record LintTarget(FolderProject Files, string? EntryFile)
{
    /// <exception cref="LintTargetException">There is no such folder or page, or the folder has no <c>index.html</c>.</exception>
    public static LintTarget Find(string path)
    {
        var full = Path.GetFullPath(path);
        if (File.Exists(full))
        {
            return new LintTarget(new FolderProject(Path.GetDirectoryName(full)!), Path.GetFileName(full));
        }

        if (!Directory.Exists(full))
        {
            throw new LintTargetException($"There is no folder or page at {path}.");
        }

        return File.Exists(Path.Combine(full, "index.html"))
            ? new LintTarget(new FolderProject(full), null)
            : throw new LintTargetException($"There is no index.html in {path}. Name the page itself to judge it alone.");
    }
}
