namespace Hyperframes.Variables;

/// <summary>The bindings of a variables record: one <see cref="VariableBinding{T}"/> for each of its properties. Generated beside the record.</summary>
/// <typeparam name="TSelf">The class that implements it.</typeparam>
public interface IVariableBindings<TSelf>
    where TSelf : IVariableBindings<TSelf>
{
    /// <summary>The bindings.</summary>
    static abstract TSelf Instance { get; }

    /// <summary>The value of <c>data-composition-variables</c>: a JSON array (contract 13.1).</summary>
    static abstract string Declaration { get; }
}
