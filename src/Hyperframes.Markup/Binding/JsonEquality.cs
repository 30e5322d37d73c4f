using Hyperframes.Markup.Json;

namespace Hyperframes.Markup.Binding;

/// <summary>Compares scalar JSON values by what they mean.</summary>
internal static class JsonEquality
{
    /// <summary>Whether both are the same text, number or truth value; composites never are.</summary>
    public static bool AreEqual(JsonValue left, JsonValue right)
        => left.Kind == right.Kind && left.Kind switch
        {
            JsonKind.String => string.Equals(left.AsString, right.AsString, StringComparison.Ordinal),
            JsonKind.Number => left.AsNumber.Equals(right.AsNumber),
            JsonKind.True or JsonKind.False or JsonKind.Null => true,
            _ => false,
        };
}
