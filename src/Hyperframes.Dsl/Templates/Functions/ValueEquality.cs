using System.Globalization;

namespace Hyperframes.Templates.Functions;

/// <summary>.NET equality of values, as <c>array.contains</c> and <c>array.uniq</c> use it.</summary>
internal sealed class ValueEquality : IEqualityComparer<TemplateValue>
{
    public static ValueEquality Instance { get; } = new();

    /// <summary>Equality in which an enum item also matches its name or number.</summary>
    public static bool Matches(in TemplateValue item, in TemplateValue wanted)
    {
        if (item.Kind == TemplateKind.Other && item.Reference is Enum value && wanted.Kind != TemplateKind.Other)
        {
            return wanted.Kind == TemplateKind.Text
                ? string.Equals(value.ToString(), wanted.Text, StringComparison.Ordinal)
                : wanted.IsInteger && Convert.ToInt64(value, CultureInfo.InvariantCulture) == (long)Conversions.ToBigInteger(wanted);
        }

        return BinaryOperators.Same(item, wanted);
    }

    public bool Equals(TemplateValue x, TemplateValue y) => BinaryOperators.Same(x, y);

    public int GetHashCode(TemplateValue value) => HashCode.Combine(
        value.Kind, value.Kind is TemplateKind.Object or TemplateKind.List ? System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value.Reference) : value.ToObject()?.GetHashCode() ?? 0);
}
