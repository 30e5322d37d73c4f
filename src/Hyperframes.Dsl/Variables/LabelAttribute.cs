namespace Hyperframes.Variables;

/// <summary>What people see instead of the property's name.</summary>
/// <param name="text">The label.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class LabelAttribute(string text) : Attribute
{
    /// <summary>The label.</summary>
    public string Text { get; } = text;
}
