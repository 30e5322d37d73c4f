namespace Hyperframes.Bundling;

/// <summary>What stays out of a bundle: the fixed exclusions, upstream's defaults, and the lines of <c>.hyperframesignore</c> (contract 15.1).</summary>
public sealed class IgnoreFile
{
    /// <summary>Name of the ignore file, read from the root of the project only.</summary>
    public const string FileName = ".hyperframesignore";

    // Skipped at any depth; no line can take them back in.
    private static readonly HashSet<string> AlwaysSkipped =
        new(StringComparer.Ordinal) { ".git", "node_modules", "dist", ".next", "coverage", ".DS_Store", "Thumbs.db" };

    private static readonly string[] Defaults = ["/renders/", "/snapshots/", ".*"];

    private readonly List<IgnorePattern> _patterns;

    private IgnoreFile(IEnumerable<string> lines) =>
        _patterns = [.. Defaults.Concat(lines).Select(IgnorePattern.Parse).OfType<IgnorePattern>()];

    /// <summary>The defaults alone.</summary>
    public static IgnoreFile Default { get; } = new([]);

    /// <summary>The defaults followed by <paramref name="text"/> in gitignore's syntax.</summary>
    public static IgnoreFile Parse(string text) => new(text.TrimStart('\uFEFF').Split('\n'));

    /// <summary>Reads <see cref="FileName"/> in <paramref name="folder"/>, if there is one.</summary>
    public static IgnoreFile ForFolder(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? Parse(File.ReadAllText(path)) : Default;
    }

    /// <summary>Whether a file stays out of the bundle, by its own name or by that of a folder above it.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    public bool Ignores(string path)
    {
        for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            if (IgnoresItself(path[..slash], isFolder: true))
            {
                return true;
            }
        }

        return IgnoresItself(path, isFolder: false);
    }

    /// <summary>Whether this very file or folder is excluded, without asking about the folders above. An excluded folder is not entered (as git does).</summary>
    internal bool IgnoresItself(string path, bool isFolder)
    {
        if (AlwaysSkipped.Contains(path[(path.LastIndexOf('/') + 1)..]))
        {
            return true;
        }

        // The last line that speaks decides.
        var decisive = _patterns.FindLast(pattern => pattern.Matches(path, isFolder));
        return decisive is { IsNegated: false };
    }
}
