namespace Hyperframes.Templates;

/// <summary>A binary operation under way: its operator and the offsets that its errors name.</summary>
internal readonly struct OperatorCall(TemplateRun run, OperatorKind op, int at, int leftAt, int rightAt)
{
    private static readonly string[] Symbols = ["+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "..", "..<"];

    public TemplateRun Run => run;

    public OperatorKind Operator => op;

    public int At => at;

    public int LeftAt => leftAt;

    public int RightAt => rightAt;

    public string Symbol => Symbols[(int)op];

    public bool IsComparison => op is >= OperatorKind.Equal and <= OperatorKind.GreaterOrEqual;

    public TemplateException Unsupported(in TemplateValue left, in TemplateValue right) => Error(
        $"The operator '{Symbol}' is not supported between {Conversions.KindName(left)} and {Conversions.KindName(right)}.");

    public TemplateException Error(string reason) => run.Error(reason, at);

    /// <summary>Answers a comparison from the order of its operands: below, at or above zero.</summary>
    public bool Holds(int order) => op switch
    {
        OperatorKind.Equal => order == 0,
        OperatorKind.NotEqual => order != 0,
        OperatorKind.Less => order < 0,
        OperatorKind.LessOrEqual => order <= 0,
        OperatorKind.Greater => order > 0,
        _ => order >= 0,
    };
}
