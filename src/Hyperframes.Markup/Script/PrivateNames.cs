namespace Hyperframes.Markup.Script;

/// <summary>The <c>#names</c> of one class.</summary>
internal sealed class PrivateNames
{
    private readonly Dictionary<string, string> _declared = new(StringComparer.Ordinal);

    /// <summary>Uses inside the class, to be matched when it ends.</summary>
    public List<(string Name, int Offset)> Used { get; } = [];

    public bool Declares(string name) => _declared.ContainsKey(name);

    /// <summary>Declares a name; a getter and a setter of one name go together, anything else may occur once.</summary>
    /// <returns>False where the name is taken.</returns>
    public bool Declare(string name, string kind)
    {
        if (!_declared.TryGetValue(name, out var known))
        {
            _declared.Add(name, kind);
            return true;
        }

        var pair = (known, kind) is ("get", "set") or ("set", "get") or ("static get", "static set") or ("static set", "static get");
        _declared[name] = pair ? "both" : known;
        return pair;
    }
}
