namespace Hyperframes.Templates.Functions;

/// <summary>The <c>math</c> group.</summary>
internal sealed class MathGroup : BuiltinGroup
{
    public MathGroup()
        : base("math")
    {
        Add("abs", [Any("value")], Abs);
        Add("ceil", [Number("value")], (_, c) => Math.Ceiling(c.Double(0)));
        Add("floor", [Number("value")], (_, c) => Math.Floor(c.Double(0)));
        Add("round", [Number("value"), Int("precision", 0)], (_, c) => MathFunctions.Round(c.Double(0), c.Int(1)));
        Add("plus", [Any("value"), Any("with")], (r, c) => r.Add(c[0], c[1], c.At, c.Offset(0), c.Offset(1)));
        Add("minus", [Any("value"), Any("with")], (r, c) => r.Subtract(c[0], c[1], c.At, c.Offset(0), c.Offset(1)));
        Add("times", [Any("value"), Any("with")], (r, c) => r.Multiply(c[0], c[1], c.At, c.Offset(0), c.Offset(1)));
        Add("modulo", [Any("value"), Any("with")], (r, c) => r.Modulo(c[0], c[1], c.At, c.Offset(0), c.Offset(1)));
        Add("divided_by", [Number("value"), Any("divisor")], DividedBy);
        Add("format", [Any("value"), Text("format"), Text("culture", null)], Format);
        Add("is_number", [Any("value")], (_, c) => c[0].IsNumber);
        Add("random", [Int("minValue"), Int("maxValue")], (r, c) => r.Random.Next(c.Int(0), c.Int(1)));
        Add("uuid", (r, _) => MathFunctions.Uuid(r.Random));
    }

    private static TemplateValue Abs(TemplateRun run, BuiltinCall call) => call[0].Kind switch
    {
        TemplateKind.Null => default,
        TemplateKind.Double => Math.Abs(call[0].Double),
        TemplateKind.Float => MathF.Abs(call[0].Float),
        TemplateKind.Decimal => Math.Abs(call[0].Decimal),
        TemplateKind.Integer or TemplateKind.Long or TemplateKind.BigInteger =>
            TemplateValue.Exact(System.Numerics.BigInteger.Abs(Conversions.ToBigInteger(call[0]))),
        _ => throw run.Error($"'{run.ToText(call[0])}' is no number.", call.At),
    };

    private static TemplateValue DividedBy(TemplateRun run, BuiltinCall call)
    {
        TemplateValue divisor = call[1];
        if (divisor.IsNull)
        {
            return default;
        }

        TemplateValue quotient = run.Divide(call.Double(0), divisor, call.At, call.Offset(0), call.Offset(1));
        return divisor.Kind switch
        {
            TemplateKind.Integer => MathFunctions.Saturate(Math.Floor(quotient.Double)),
            TemplateKind.Long => TemplateValue.Exact((long)Math.Floor(quotient.Double)),
            _ => quotient,
        };
    }

    private static TemplateValue Format(TemplateRun run, BuiltinCall call) =>
        call[0].IsNull ? ""
        : call[0].IsNumber ? ObjectFormatting.Format(run, call[0], call.Text(1), call.Text(2), call.At)
        : throw run.Error($"'{run.ToText(call[0])}' is no number that can be formatted.", call.At);
}
