namespace Hyperframes.Markup.Binding;

/// <summary>The pages of a project with what they mount: from each declared variable to the places that read it.</summary>
public sealed class VariableGraph
{
    // Contract 2.1: mounts go at most 20 deep, and a file in its own ancestry is skipped.
    private const int MaxDepth = 20;
    private readonly Dictionary<string, VariablePage> _pages;
    private readonly Dictionary<VariableScope, VariablePage> _owners = [];
    private readonly Dictionary<VariableScope, List<VariableScope>> _mounters = [];

    /// <summary>Connects <paramref name="pages"/>; of equal paths the last counts.</summary>
    public VariableGraph(IEnumerable<VariablePage> pages)
    {
        _pages = [];
        foreach (var page in pages)
        {
            _pages[page.Path] = page;
        }

        foreach (var page in _pages.Values)
        {
            foreach (var scope in page.Scopes)
            {
                _owners[scope] = page;
            }
        }

        foreach (var (scope, page) in _owners.Select(pair => (pair.Key, pair.Value)))
        {
            foreach (var mount in scope.Mounts)
            {
                if (Target(page, mount) is { } target && !ReferenceEquals(target, scope))
                {
                    if (!_mounters.TryGetValue(target, out var list))
                    {
                        _mounters.Add(target, list = []);
                    }

                    list.Add(scope);
                }
            }
        }
    }

    /// <summary>All pages, in ordinal order of their paths.</summary>
    public IEnumerable<VariablePage> Pages => _pages.Values.OrderBy(page => page.Path, StringComparer.Ordinal);

    /// <summary>The page of that path, or null.</summary>
    public VariablePage? Find(string path) => _pages.TryGetValue(path, out var page) ? page : null;

    /// <summary>All that is wrong with variables in one page, in source order.</summary>
    public IReadOnlyList<VariableFinding> Check(VariablePage page)
    {
        var findings = new List<VariableFinding>();
        foreach (var scope in page.Scopes)
        {
            new ScopeCheck(this, page, scope, findings).Run();
        }

        return [.. findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Kind)];
    }

    /// <summary>Whether nothing but the page itself bears on what is wrong with it: it mounts no other page, and none mounts it.</summary>
    public bool IsAlone(VariablePage page)
    {
        foreach (var scope in page.Scopes)
        {
            foreach (var mount in scope.Mounts)
            {
                if (mount.Path is not null)
                {
                    return false;
                }
            }

            if (_mounters.TryGetValue(scope, out var mounters) && mounters.Exists(mounter => OwnerOf(mounter) != page))
            {
                return false;
            }
        }

        return true;
    }

    internal VariablePage OwnerOf(VariableScope scope) => _owners[scope];

    internal IReadOnlyList<VariableScope> Mounters(VariableScope scope) => _mounters.TryGetValue(scope, out var list) ? list : [];

    /// <summary>Whether a mount of the scope, at any depth, leads to a file that is not among the pages.</summary>
    internal bool HasUnseenMount(VariableScope scope)
        => MountsOf(scope, OwnerOf(scope)) || Mounted(scope).Any(target => MountsOf(target.Scope, OwnerOf(target.Scope)));

    /// <summary>The scopes mounted below <paramref name="scope"/>, at any depth, each once with the mount that leads to it.</summary>
    internal IReadOnlyList<(VariableScope Scope, CompositionMount Mount)> Mounted(VariableScope scope)
    {
        var found = new List<(VariableScope Scope, CompositionMount Mount)>();
        var seen = new HashSet<VariableScope> { scope };
        var level = new List<VariableScope> { scope };
        for (var depth = 0; depth < MaxDepth && level.Count > 0; depth++)
        {
            var next = new List<VariableScope>();
            foreach (var host in level)
            {
                foreach (var mount in host.Mounts)
                {
                    if (Target(OwnerOf(host), mount) is { } target && seen.Add(target))
                    {
                        found.Add((target, mount));
                        next.Add(target);
                    }
                }
            }

            level = next;
        }

        return found;
    }

    /// <summary>What a mount of <paramref name="page"/> shows; null when the file is not among the pages, or nothing is mounted.</summary>
    internal VariableScope? Target(VariablePage page, CompositionMount mount)
        => mount.Path is { } path ? Resolve(page.Path, path)?.Main : mount.CompositionId is { } id ? page.TemplateOf(id) : null;

    private bool MountsOf(VariableScope scope, VariablePage page) => scope.Mounts.Any(mount => mount.Path is { } path && Resolve(page.Path, path) is null);

    /// <summary>Mounts are named from the project's root (contract 2.1), which is some folder above the page.</summary>
    private VariablePage? Resolve(string from, string path)
    {
        path = path.Replace('\\', '/').TrimStart('/');
        while (path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path.Substring(2);
        }

        for (var folder = FolderOf(from); ; folder = FolderOf(folder.TrimEnd('/')))
        {
            if (_pages.TryGetValue(folder + path, out var page))
            {
                return page;
            }

            if (folder.Length == 0)
            {
                return null;
            }
        }
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}
