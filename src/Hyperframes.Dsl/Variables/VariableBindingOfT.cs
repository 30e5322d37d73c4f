namespace Hyperframes.Variables;

/// <summary>A tie to a variable of a known type. What a generated <c>Bindings</c> class hands out.</summary>
/// <typeparam name="T">Type of the variable's value in C#.</typeparam>
/// <param name="id">The variable's id, as declared.</param>
/// <param name="value">The declared default.</param>
/// <param name="defaultText">The default as the runtime would print it.</param>
public sealed class VariableBinding<T>(string id, T value, string defaultText) : VariableBinding(id, defaultText)
{
    /// <summary>The declared default.</summary>
    public T Default { get; } = value;
}
