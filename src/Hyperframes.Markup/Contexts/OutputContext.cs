namespace Hyperframes.Contexts;

/// <summary>Where a hole stands, and so how its value must be written.</summary>
/// <param name="Value">The language position that the value must not leave.</param>
/// <param name="Carrier">The HTML that carries it.</param>
/// <param name="Refusal">Why no value can stand there; null unless <paramref name="Value"/> is <see cref="ValueKind.Refused"/>.</param>
public readonly record struct OutputContext(ValueKind Value, Carrier Carrier, string? Refusal = null)
{
    /// <summary>A text template: written as it is.</summary>
    public static OutputContext PlainText { get; } = new(ValueKind.Text, Carrier.PlainText);

    /// <summary>Words in the content of an element.</summary>
    public static OutputContext Body { get; } = new(ValueKind.Text, Carrier.Body);

    /// <summary>Whether a value can stand there.</summary>
    public bool IsRefused => Value == ValueKind.Refused;

    /// <summary>Whether the value is carried by an attribute.</summary>
    public bool IsAttribute => Carrier is Carrier.AttributeDoubleQuoted or Carrier.AttributeSingleQuoted or Carrier.AttributeUnquoted;

    internal static OutputContext Refuse(Carrier carrier, string reason) => new(ValueKind.Refused, carrier, reason);
}
