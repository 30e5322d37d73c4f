using System.Globalization;

namespace Hyperframes.Templates;

/// <summary>Binary operators over any values; decides which family of rules applies (language 7).</summary>
internal static class BinaryOperators
{
    public static TemplateValue Apply(in OperatorCall call, in TemplateValue left, in TemplateValue right)
    {
        if (left.Kind == TemplateKind.Integer && right.Kind == TemplateKind.Integer)
        {
            return NumberOperators.Integers(call, left.Integer, right.Integer);
        }

        if (left.Kind == TemplateKind.Empty || right.Kind == TemplateKind.Empty)
        {
            return CompareEmpty(call, left, right);
        }

        if (left.Kind == TemplateKind.Text || right.Kind == TemplateKind.Text)
        {
            return TextOperators.Apply(call, left, right);
        }

        if (left.IsNull || right.IsNull)
        {
            bool both = left.IsNull && right.IsNull;
            return call.Operator switch
            {
                OperatorKind.Equal => both,
                OperatorKind.NotEqual => !both,
                _ => call.IsComparison ? false : default(TemplateValue),
            };
        }

        if (left.IsSequence || right.IsSequence)
        {
            return ListOperators.Apply(call, left, right);
        }

        if (NumberOperators.Handles(left) && NumberOperators.Handles(right))
        {
            return NumberOperators.Apply(call, left, right);
        }

        return Others(call, left, right);
    }

    private static TemplateValue CompareEmpty(in OperatorCall call, in TemplateValue left, in TemplateValue right)
    {
        if (call.Operator is not (OperatorKind.Equal or OperatorKind.NotEqual))
        {
            throw call.Unsupported(left, right);
        }

        bool equal = IsEmpty(left) && IsEmpty(right);
        return equal == (call.Operator == OperatorKind.Equal);
    }

    private static bool IsEmpty(in TemplateValue value) => value.Kind switch
    {
        TemplateKind.Empty => true,
        TemplateKind.List => value.AsList!.Count == 0,
        TemplateKind.Range => !((TemplateRange)value.Reference).Any(),
        TemplateKind.Object => value.AsObject!.Count == 0,
        _ => false,
    };

    private static TemplateValue Others(in OperatorCall call, in TemplateValue left, in TemplateValue right)
    {
        if (left.Kind == TemplateKind.Date && right.Kind == TemplateKind.Date)
        {
            return call.Operator == OperatorKind.Subtract ? left.Date - right.Date
                : call.IsComparison ? call.Holds(left.Date.CompareTo(right.Date))
                : throw call.Unsupported(left, right);
        }

        if (left.Kind == TemplateKind.Date && right.Kind == TemplateKind.TimeSpan && call.Operator == OperatorKind.Add)
        {
            return left.Date + right.TimeSpan;
        }

        if (left.Kind == TemplateKind.Boolean && right.Kind == TemplateKind.Boolean && call.IsComparison
            && call.Operator is not (OperatorKind.Equal or OperatorKind.NotEqual))
        {
            throw call.Unsupported(left, right);
        }

        return call.Operator switch
        {
            OperatorKind.Equal => Same(left, right),
            OperatorKind.NotEqual => !Same(left, right),
            _ => throw call.Unsupported(left, right),
        };
    }

    /// <summary>.NET equality: same kind and value; objects by identity, .NET objects by their own <c>Equals</c>.</summary>
    public static bool Same(in TemplateValue left, in TemplateValue right) =>
        left.Kind == right.Kind && (left.Kind is TemplateKind.Object or TemplateKind.List or TemplateKind.Range or TemplateKind.Function
            ? ReferenceEquals(left.Reference, right.Reference)
            : Equals(left.ToObject(), right.ToObject()));

    /// <summary>An enum as its number, for arithmetic.</summary>
    public static TemplateValue EnumNumber(Enum value) =>
        TemplateValue.Exact(Convert.ToInt64(value, CultureInfo.InvariantCulture));
}
