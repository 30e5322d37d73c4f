namespace Hyperframes.Markup.Script;

[Flags]
internal enum ScopeFlags
{
    None = 0,
    Top = 1,
    Function = 2,
    Async = 4,
    Generator = 8,
    Arrow = 16,
    SimpleCatch = 32,
    Super = 64,
    DirectSuper = 128,
    ClassStaticBlock = 256,
    ClassFieldInit = 512,
    Switch = 1024,

    /// <summary>Where a <c>var</c> settles.</summary>
    Var = Top | Function | ClassStaticBlock,
}

/// <summary>The names that a scope declares.</summary>
internal sealed class ScriptScope(ScopeFlags flags)
{
    private HashSet<string>? _vars;
    private HashSet<string>? _lexical;
    private HashSet<string>? _functions;

    public ScopeFlags Flags { get; } = flags;

    /// <summary>The parameter of <c>catch (e)</c>, which a <c>var e</c> inside may repeat.</summary>
    public string? CatchName { get; private set; }

    public bool Has(ScopeFlags flag) => (Flags & flag) != 0;

    public bool HasVar(string name) => _vars?.Contains(name) == true;

    public bool HasLexical(string name) => _lexical?.Contains(name) == true;

    public bool HasFunction(string name) => _functions?.Contains(name) == true;

    public void AddVar(string name) => (_vars ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    public void AddLexical(string name)
    {
        _lexical ??= new HashSet<string>(StringComparer.Ordinal);
        if (_lexical.Count == 0 && Has(ScopeFlags.SimpleCatch))
        {
            CatchName = name;
        }

        _lexical.Add(name);
    }

    public void AddFunction(string name) => (_functions ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);
}
