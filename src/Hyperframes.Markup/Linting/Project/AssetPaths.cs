namespace Hyperframes.Linting.Project;

/// <summary>Finds the file of a project that a page's address means, as preview and render resolve it.</summary>
internal sealed class AssetPaths(IProjectFiles files)
{
    /// <summary>The path from the project's root that an address in a page means: beside the page when such a file is there or the address climbs, else from the root.</summary>
    public string FromPage(string? pagePath, string address)
    {
        if (pagePath is null || address.Length == 0 || address[0] is '/' or '#' || ProjectPath.IsRemoteOrInline(address))
        {
            return address;
        }

        var folder = ProjectPath.FolderOf(pagePath);
        if (folder.Length == 0)
        {
            return address;
        }

        var cut = address.IndexOfAny(['?', '#']);
        var written = (cut < 0 ? address : address.Substring(0, cut)).Replace('\\', '/');
        if (written.Length == 0 || written[0] == '/')
        {
            return address;
        }

        var path = ProjectPath.Unescape(written);
        var sibling = ProjectPath.Clamp(folder + "/" + path);
        return path.StartsWith("../", StringComparison.Ordinal) || path == ".." || Exists(sibling) ? Escape(sibling) : address;
    }

    /// <summary>The existing file that an address from the root means; null when there is none.</summary>
    public string? Existing(string address) => Candidates(address).FirstOrDefault(Exists);

    /// <summary>Where a file may be: escapes resolved and as written; what climbs out counts from the root.</summary>
    public static IEnumerable<string> Candidates(string address)
    {
        var clean = ProjectPath.WithoutQuery(address);
        var decoded = ProjectPath.Unescape(clean);
        foreach (var variant in decoded == clean ? new[] { clean } : [decoded, clean])
        {
            yield return ProjectPath.Clamp(variant);
        }
    }

    /// <summary>Whether there is a file or folder; the project's folder itself is one.</summary>
    public bool Exists(string path) => path.Length == 0 || files.Find(path) != ProjectEntry.Missing;

    private static string Escape(string path) => Uri.EscapeDataString(path).Replace("%2F", "/");
}
