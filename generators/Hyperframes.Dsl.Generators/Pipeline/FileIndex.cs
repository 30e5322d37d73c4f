namespace Hyperframes.Generators.Pipeline;

/// <summary>The templates of a project by path.</summary>
internal sealed class FileIndex
{
    private readonly Dictionary<string, TemplateFile> _byPath = new(StringComparer.Ordinal);
    private readonly ILookup<string, TemplateFile> _byName;
    private readonly string _root;

    public FileIndex(IEnumerable<TemplateFile> files, string root)
    {
        _root = Normalize(root).TrimEnd('/');
        foreach (var file in files)
        {
            _byPath[Normalize(file.Path)] = file;
        }

        _byName = _byPath.Values.ToLookup(f => NameOf(Normalize(f.Path)), StringComparer.Ordinal);
    }

    /// <summary>The files that a path may mean: one below the project, else all that end with it.</summary>
    public IReadOnlyList<TemplateFile> Find(string path)
    {
        path = Normalize(path);
        if (_byPath.TryGetValue(path, out var exact) || (_root.Length > 0 && _byPath.TryGetValue(_root + "/" + path, out exact)))
        {
            return [exact];
        }

        return [.. _byName[NameOf(path)].Where(f => Normalize(f.Path).EndsWith("/" + path, StringComparison.Ordinal)).OrderBy(f => f.Path, StringComparer.Ordinal)];
    }

    /// <summary>A template by the name that an <c>include</c> gives: with or without the extension, below the root of includes.</summary>
    public TemplateFile? FindInclude(string root, string name, string includer)
    {
        var path = root + "/" + name;
        if (_byPath.TryGetValue(path, out var exact))
        {
            return exact;
        }

        var own = TemplateFile.KnownExtensions.FirstOrDefault(e => includer.EndsWith(e, StringComparison.OrdinalIgnoreCase)) ?? "";
        foreach (var extension in TemplateFile.KnownExtensions.OrderByDescending(e => e == own))
        {
            if (_byPath.TryGetValue(path + extension, out var found))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Everything that an include may mean, by all its names.</summary>
    public IEnumerable<(string Name, TemplateFile File)> Below(string root)
    {
        foreach (var pair in _byPath.Where(p => p.Key.StartsWith(root + "/", StringComparison.Ordinal)).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var name = pair.Key.Substring(root.Length + 1);
            yield return (name, pair.Value);
            var extension = TemplateFile.KnownExtensions.First(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase));
            yield return (name.Substring(0, name.Length - extension.Length), pair.Value);
        }
    }

    /// <summary>The folder of includes: the one the target names, else that of its template.</summary>
    public string IncludeRoot(string? root, TemplateFile template)
    {
        if (root is null)
        {
            var path = Normalize(template.Path);
            return path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
        }

        root = Normalize(root).TrimEnd('/');
        return root.StartsWith("/", StringComparison.Ordinal) || _root.Length == 0 || root.IndexOf(':') == 1 ? root : _root + "/" + root;
    }

    private static string Normalize(string path) => path.Replace('\\', '/');

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
