namespace Hyperframes.Markup.Script;

/// <summary>The names of a regular expression's groups. One name may occur twice only in different alternatives.</summary>
internal sealed class RegExpGroupNames
{
    private readonly Dictionary<string, List<(int Disjunction, int Alternative)[]>> _groups = new(StringComparer.Ordinal);

    public List<string> References { get; } = [];

    /// <summary>Adds a group that lies in the given alternatives, outermost first; false where its name is taken.</summary>
    public bool Add(string name, (int Disjunction, int Alternative)[] path)
    {
        if (!_groups.TryGetValue(name, out var known))
        {
            _groups.Add(name, [path]);
            return true;
        }

        var free = known.TrueForAll(other => AreApart(other, path));
        known.Add(path);
        return free;
    }

    public bool AllReferencesExist => References.TrueForAll(_groups.ContainsKey);

    private static bool AreApart((int Disjunction, int Alternative)[] one, (int Disjunction, int Alternative)[] other)
    {
        foreach (var step in one)
        {
            if (Array.Exists(other, o => o.Disjunction == step.Disjunction && o.Alternative != step.Alternative))
            {
                return true;
            }
        }

        return false;
    }
}
