namespace Hyperframes.Variables;

/// <summary>The text of an enum member in the page.</summary>
/// <param name="value">The option's value, exactly.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class VariableOptionAttribute(string value) : Attribute
{
    /// <summary>The option's value.</summary>
    public string Value { get; } = value;
}
