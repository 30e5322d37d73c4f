namespace Hyperframes.Contexts.Values;

/// <summary>What a hole is in the language of its surroundings, and the state behind it.</summary>
internal readonly record struct Hole(ValueKind Kind, ValueState Behind, string? Refusal = null)
{
    public static Hole Refuse(ValueState behind, string reason) => new(ValueKind.Refused, behind, reason);
}
