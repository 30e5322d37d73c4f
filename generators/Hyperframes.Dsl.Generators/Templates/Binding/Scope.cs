namespace Hyperframes.Generators.Templates.Binding;

/// <summary>What plain names mean at a place: loop variables and parameters innermost, then what the template assigns, then the model.</summary>
internal sealed class Scope(Scope? outer)
{
    private readonly Dictionary<string, TypeShape> _names = new(StringComparer.Ordinal);

    /// <summary>Whether unknown names may be meant for something that is only known at run time: inside <c>with</c>, or in an included template.</summary>
    public bool IsOpen { get; init; } = outer?.IsOpen ?? false;

    public int Loops { get; init; } = outer?.Loops ?? 0;

    /// <summary>Whether <c>$1</c> is what the template was included with: a function or a <c>with</c> has its own.</summary>
    public bool SeesArguments { get; init; } = outer?.SeesArguments ?? false;

    public void Add(string name, TypeShape type) => _names[name] = type;

    public TypeShape? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope._names.TryGetValue(name, out var type))
            {
                return type;
            }
        }

        return null;
    }

    private Scope? Outer { get; } = outer;
}
