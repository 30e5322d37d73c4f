namespace Hyperframes.Templates;

/// <content>Operators with the offsets that their errors name: the operator, the left and the right operand.</content>
public sealed partial class TemplateRun
{
    /// <summary><c>a + b</c>.</summary>
    public TemplateValue Add(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.Add, a, b, at, leftAt, rightAt);

    /// <summary><c>a - b</c>.</summary>
    public TemplateValue Subtract(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.Subtract, a, b, at, leftAt, rightAt);

    /// <summary><c>a * b</c>.</summary>
    public TemplateValue Multiply(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.Multiply, a, b, at, leftAt, rightAt);

    /// <summary><c>a / b</c>.</summary>
    public TemplateValue Divide(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.Divide, a, b, at, leftAt, rightAt);

    /// <summary><c>a // b</c>.</summary>
    public TemplateValue IntegerDivide(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.IntegerDivide, a, b, at, leftAt, rightAt);

    /// <summary><c>a % b</c>.</summary>
    public TemplateValue Modulo(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.Modulo, a, b, at, leftAt, rightAt);

    /// <summary><c>a &lt;&lt; b</c>.</summary>
    public TemplateValue ShiftLeft(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.ShiftLeft, a, b, at, leftAt, rightAt);

    /// <summary><c>a &gt;&gt; b</c>.</summary>
    public TemplateValue ShiftRight(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.ShiftRight, a, b, at, leftAt, rightAt);

    /// <summary><c>a == b</c>.</summary>
    public TemplateValue Equal(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.Equal, a, b, at, leftAt, rightAt);

    /// <summary><c>a != b</c>.</summary>
    public TemplateValue NotEqual(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.NotEqual, a, b, at, leftAt, rightAt);

    /// <summary><c>a &lt; b</c>.</summary>
    public TemplateValue Less(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.Less, a, b, at, leftAt, rightAt);

    /// <summary><c>a &lt;= b</c>.</summary>
    public TemplateValue LessOrEqual(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.LessOrEqual, a, b, at, leftAt, rightAt);

    /// <summary><c>a &gt; b</c>.</summary>
    public TemplateValue Greater(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.Greater, a, b, at, leftAt, rightAt);

    /// <summary><c>a &gt;= b</c>.</summary>
    public TemplateValue GreaterOrEqual(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.GreaterOrEqual, a, b, at, leftAt, rightAt);

    /// <summary><c>a .. b</c>.</summary>
    public TemplateValue Range(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.Range, a, b, at, leftAt, rightAt);

    /// <summary><c>a ..&lt; b</c>.</summary>
    public TemplateValue RangeExclusive(in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt) => Apply(OperatorKind.RangeExclusive, a, b, at, leftAt, rightAt);

    /// <summary>Whether the value of a <c>case</c> is that of a <c>when</c>.</summary>
    public bool When(in TemplateValue value, in TemplateValue candidate, int at) => Apply(OperatorKind.Equal, value, candidate, at, at, at).IsTrue;

    /// <summary><c>-a</c>.</summary>
    public TemplateValue Negate(in TemplateValue a, int at, int operandAt) => a.Kind switch
    {
        TemplateKind.Integer => TemplateValue.Exact(-(long)a.Integer),
        TemplateKind.Long => TemplateValue.Exact(-(System.Numerics.BigInteger)a.Long),
        TemplateKind.BigInteger => TemplateValue.Exact(-a.BigInteger),
        TemplateKind.Double => -a.Double,
        TemplateKind.Float => -a.Float,
        TemplateKind.Decimal => -a.Decimal,
        _ => throw Error($"A value of type {Conversions.KindName(a)} cannot be negated.", operandAt),
    };

    /// <summary><c>+a</c>.</summary>
    public TemplateValue Plus(in TemplateValue a, int at, int operandAt) =>
        a.IsNumber ? a : throw Error($"A value of type {Conversions.KindName(a)} is not a number.", operandAt);

    private TemplateValue Apply(OperatorKind op, in TemplateValue a, in TemplateValue b, int at, int leftAt, int rightAt)
    {
        CurrentAt = at;
        return BinaryOperators.Apply(new OperatorCall(this, op, at, leftAt, rightAt), a, b);
    }
}
