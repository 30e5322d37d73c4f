using System.Text.Json;

namespace Hyperframes.Variables;

/// <summary>A variables record that can be read back. Generated for every one.</summary>
/// <typeparam name="TSelf">The record.</typeparam>
public interface IVariableValues<TSelf> : IVariableValues
    where TSelf : IVariableValues<TSelf>
{
    /// <summary>The value of <c>data-composition-variables</c>: a JSON array (contract 13.1).</summary>
    static abstract string Declaration { get; }

    /// <summary>Reads a <c>variables</c> object; what it leaves out has its default.</summary>
    /// <exception cref="VariablesFormatException">An id is unknown, or a value has the wrong type or is out of its limits; all of them are listed.</exception>
    static abstract TSelf ReadFrom(JsonElement variables);
}
