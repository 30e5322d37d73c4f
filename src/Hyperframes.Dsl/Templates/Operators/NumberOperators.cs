using System.Numerics;

namespace Hyperframes.Templates;

/// <summary>Arithmetic and comparison of numbers with the language's promotions (language 7.1).</summary>
internal static class NumberOperators
{
    private const int ShiftLimit = 1048576;

    public static bool Handles(in TemplateValue value) =>
        value.IsNumber || value.Kind == TemplateKind.Boolean || (value.Kind == TemplateKind.Other && value.Reference is Enum);

    public static TemplateValue Apply(in OperatorCall call, in TemplateValue left, in TemplateValue right)
    {
        TemplateValue a = left.Kind == TemplateKind.Other ? BinaryOperators.EnumNumber((Enum)left.Reference) : left;
        TemplateValue b = right.Kind == TemplateKind.Other ? BinaryOperators.EnumNumber((Enum)right.Reference) : right;
        if (a.Kind == TemplateKind.Decimal || b.Kind == TemplateKind.Decimal)
        {
            return Decimals(call, Conversions.ToDecimal(a), Conversions.ToDecimal(b));
        }

        if (a.Kind == TemplateKind.Double || b.Kind == TemplateKind.Double)
        {
            Conversions.TryDouble(a, out double x);
            Conversions.TryDouble(b, out double y);
            return Doubles(call, x, y);
        }

        if (a.Kind == TemplateKind.Float || b.Kind == TemplateKind.Float)
        {
            Conversions.TryDouble(a, out double x);
            Conversions.TryDouble(b, out double y);
            return Floats(call, (float)x, (float)y);
        }

        if (a.Kind == TemplateKind.Boolean && b.Kind == TemplateKind.Boolean)
        {
            return call.Operator switch
            {
                OperatorKind.Equal => a.Boolean == b.Boolean,
                OperatorKind.NotEqual => a.Boolean != b.Boolean,
                _ => throw call.Unsupported(left, right),
            };
        }

        return BigIntegers(call, Conversions.ToBigInteger(a), Conversions.ToBigInteger(b));
    }

    public static TemplateValue Integers(in OperatorCall call, int a, int b) => call.Operator switch
    {
        OperatorKind.Add => TemplateValue.Exact((long)a + b),
        OperatorKind.Subtract => TemplateValue.Exact((long)a - b),
        OperatorKind.Multiply => TemplateValue.Exact((long)a * b),
        OperatorKind.Divide => (double)a / b,
        OperatorKind.IntegerDivide when b != 0 => TemplateValue.Exact((long)a / b),
        OperatorKind.Modulo when b != 0 => TemplateValue.Exact((long)a % b),
        OperatorKind.Equal => a == b,
        OperatorKind.NotEqual => a != b,
        OperatorKind.Less => a < b,
        OperatorKind.LessOrEqual => a <= b,
        OperatorKind.Greater => a > b,
        OperatorKind.GreaterOrEqual => a >= b,
        _ => BigIntegers(call, a, b),
    };

    private static TemplateValue BigIntegers(in OperatorCall call, BigInteger a, BigInteger b)
    {
        switch (call.Operator)
        {
            case OperatorKind.Add:
                return TemplateValue.Exact(a + b);
            case OperatorKind.Subtract:
                return TemplateValue.Exact(a - b);
            case OperatorKind.Multiply:
                return TemplateValue.Exact(a * b);
            case OperatorKind.Divide:
                return (double)a / (double)b;
            case OperatorKind.IntegerDivide or OperatorKind.Modulo when b.IsZero:
                throw call.Error("Attempted to divide by zero.");
            case OperatorKind.IntegerDivide:
                return TemplateValue.Exact(BigInteger.Divide(a, b));
            case OperatorKind.Modulo:
                return TemplateValue.Exact(BigInteger.Remainder(a, b));
            case OperatorKind.ShiftLeft:
                return Shift(call, a, b);
            case OperatorKind.ShiftRight:
                return Shift(call, a, -b);
            case OperatorKind.Range or OperatorKind.RangeExclusive:
                return Range(call, a, b);
            default:
                return call.Holds(a.CompareTo(b));
        }
    }

    private static TemplateValue Shift(in OperatorCall call, BigInteger value, BigInteger amount)
    {
        if (BigInteger.Abs(amount) > ShiftLimit)
        {
            throw call.Error($"The shift amount exceeds {ShiftLimit}.");
        }

        return TemplateValue.Exact(amount.Sign >= 0 ? value << (int)amount : value >> -(int)amount);
    }

    private static TemplateValue Range(in OperatorCall call, BigInteger a, BigInteger b)
    {
        bool inclusive = call.Operator == OperatorKind.Range;
        BigInteger size = BigInteger.Abs(b - a) + (inclusive ? 1 : 0);
        int limit = call.Run.Options.LoopLimit;
        if (limit > 0 && size > limit)
        {
            throw call.Error($"The range has more than {limit} items (loop limit).");
        }

        return TemplateValue.Sequence(new TemplateRange(() => Count(a, size, a <= b ? 1 : -1)));
    }

    private static IEnumerable<TemplateValue> Count(BigInteger first, BigInteger size, int step)
    {
        BigInteger value = first;
        for (BigInteger i = 0; i < size; i++)
        {
            yield return TemplateValue.Exact(value);
            value += step;
        }
    }

    private static TemplateValue Doubles(in OperatorCall call, double a, double b) => call.Operator switch
    {
        OperatorKind.Add => a + b,
        OperatorKind.Subtract => a - b,
        OperatorKind.Multiply => a * b,
        OperatorKind.Divide => a / b,
        OperatorKind.IntegerDivide => Math.Round(a / b),
        OperatorKind.Modulo => a % b,
        OperatorKind.ShiftLeft => a * Math.Pow(2, b),
        OperatorKind.ShiftRight => a / Math.Pow(2, b),
        OperatorKind.Equal => a == b,
        OperatorKind.NotEqual => a != b,
        OperatorKind.Less => a < b,
        OperatorKind.LessOrEqual => a <= b,
        OperatorKind.Greater => a > b,
        OperatorKind.GreaterOrEqual => a >= b,
        _ => throw call.Unsupported(a, b),
    };

    private static TemplateValue Floats(in OperatorCall call, float a, float b) => call.Operator switch
    {
        OperatorKind.Add => a + b,
        OperatorKind.Subtract => a - b,
        OperatorKind.Multiply => a * b,
        OperatorKind.Divide => a / b,
        OperatorKind.IntegerDivide => MathF.Truncate(a / b),
        OperatorKind.Modulo => a % b,
        OperatorKind.ShiftLeft => a * MathF.Pow(2, b),
        OperatorKind.ShiftRight => a / MathF.Pow(2, b),
        OperatorKind.Equal => a == b,
        OperatorKind.NotEqual => a != b,
        OperatorKind.Less => a < b,
        OperatorKind.LessOrEqual => a <= b,
        OperatorKind.Greater => a > b,
        OperatorKind.GreaterOrEqual => a >= b,
        _ => throw call.Unsupported(a, b),
    };

    private static TemplateValue Decimals(in OperatorCall call, decimal a, decimal b)
    {
        try
        {
            return call.Operator switch
            {
                OperatorKind.Add => a + b,
                OperatorKind.Subtract => a - b,
                OperatorKind.Multiply => a * b,
                OperatorKind.Divide => a / b,
                OperatorKind.IntegerDivide => Math.Round(a / b),
                OperatorKind.Modulo => a % b,
                OperatorKind.ShiftLeft => a * (decimal)Math.Pow(2, (double)b),
                OperatorKind.ShiftRight => a / (decimal)Math.Pow(2, (double)b),
                OperatorKind.Range or OperatorKind.RangeExclusive => throw call.Unsupported(a, b),
                _ => call.Holds(a.CompareTo(b)),
            };
        }
        catch (Exception e) when (e is DivideByZeroException or OverflowException)
        {
            throw call.Error(e.Message);
        }
    }
}
