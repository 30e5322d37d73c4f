namespace Hyperframes.Variables;

/// <summary>A place's tie to a variable: the element shows the variable's value of each render, and its default without one (contract 13.4).</summary>
public abstract class VariableBinding
{
    private protected VariableBinding(string id, string defaultText)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(defaultText);
        Id = id;
        DefaultText = defaultText;
    }

    /// <summary>The variable's id, as declared.</summary>
    public string Id { get; }

    /// <summary>The declared default as the runtime would print it.</summary>
    public string DefaultText { get; }
}
