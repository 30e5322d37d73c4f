using Hyperframes.Generators.Templates.Syntax;

namespace Hyperframes.Generators.Templates.Binding;

/// <summary>
/// What the templates of a target give each other: the arguments of includes, and loop variables. A type is known if all who give a value agree on it; every
/// template is checked again until nothing is learned.
/// </summary>
internal sealed class SharedTypes
{
    private readonly Dictionary<(string Template, string Name), TypeShape> _arguments = [];
    private readonly Dictionary<string, TypeShape> _loops = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly bool _areLoopsKnown;
    private bool _hasChanged;
    private bool _wasAsked;

    /// <param name="all">The trees of all templates of the target.</param>
    public SharedTypes(IReadOnlyList<Block> all) =>
        // What brings members into scope can hide a loop variable from what is included in it.
        _areLoopsKnown = !all.SelectMany(Tree.Statements).Any(s => s is WithStatement or ImportStatement);

    /// <summary>Begins to check all templates with what is known so far.</summary>
    public void BeginPass() => (_hasChanged, _wasAsked) = (false, false);

    /// <summary>Whether something was learned that may have been asked for before.</summary>
    public bool NeedsAnotherPass => _hasChanged && _wasAsked;

    /// <summary>An include gives an argument: <c>1</c> for <c>$1</c>, a name for <c>$.name</c>.</summary>
    public void AddArgument(string template, string name, TypeShape type) => Add(_arguments, (template, name), type);

    /// <summary>A template is called with arguments that cannot be told apart.</summary>
    public void AddUnknownArguments(string template) => _hasChanged |= _open.Add(template);

    /// <summary>A loop gives its variable a value.</summary>
    public void AddLoop(string variable, TypeShape type) => Add(_loops, variable, type);

    /// <summary>The type of a loop variable where its loop is not seen.</summary>
    public TypeShape Loop(string variable)
    {
        _wasAsked = true;
        return _areLoopsKnown && _loops.TryGetValue(variable, out var type) ? type : TypeShape.Dynamic;
    }

    /// <summary>The type of an argument of a template that is included by any of these names.</summary>
    public TypeShape Argument(IReadOnlyList<string> templates, string name)
    {
        _wasAsked = true;
        TypeShape? all = null;
        foreach (var template in templates)
        {
            if (_open.Contains(template))
            {
                return TypeShape.Dynamic;
            }

            if (_arguments.TryGetValue((template, name), out var type))
            {
                all = all is null ? type : Both(all, type);
            }
        }

        return all ?? TypeShape.Dynamic;
    }

    private void Add<T>(Dictionary<T, TypeShape> types, T key, TypeShape type)
        where T : notnull
    {
        var both = types.TryGetValue(key, out var known) ? Both(known, type) : type;
        if (both != known)
        {
            types[key] = both;
            _hasChanged = true;
        }
    }

    private static TypeShape Both(TypeShape a, TypeShape b) =>
        a == b ? a : a with { IsNullable = true } == b with { IsNullable = true } ? a with { IsNullable = true } : TypeShape.Dynamic;
}
