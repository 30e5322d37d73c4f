namespace Hyperframes.Templates;

/// <summary>Operators with a string on either side (language 7.2).</summary>
internal static class TextOperators
{
    public static TemplateValue Apply(in OperatorCall call, in TemplateValue left, in TemplateValue right)
    {
        if (call.Operator == OperatorKind.Multiply)
        {
            return Repeat(call, left, right);
        }

        if (call.IsComparison)
        {
            string? a = left.IsNull ? null : call.Run.ToText(left);
            string? b = right.IsNull ? null : call.Run.ToText(right);
            return call.Holds(string.CompareOrdinal(a, b));
        }

        if (call.Operator != OperatorKind.Add)
        {
            throw call.Unsupported(left, right);
        }

        string joined = call.Run.ToText(left) + call.Run.ToText(right);
        CheckLength(call, joined.Length, call.At, "joined");
        return joined;
    }

    private static TemplateValue Repeat(in OperatorCall call, in TemplateValue left, in TemplateValue right)
    {
        bool textOnRight = right.Kind == TemplateKind.Text;
        TemplateValue count = textOnRight ? left : right;
        int countAt = textOnRight ? call.LeftAt : call.RightAt;
        if (!Conversions.TryInteger(count, out int times))
        {
            throw call.Run.Error("The operator '*' on a string expects an integer on the other side.", countAt);
        }

        string text = textOnRight ? right.Text : left.Text;
        if (times <= 0 || text.Length == 0)
        {
            return "";
        }

        CheckLength(call, (long)text.Length * times, countAt, "repeated");
        return new System.Text.StringBuilder(text.Length * times).Insert(0, text, times).ToString();
    }

    private static void CheckLength(in OperatorCall call, long length, int at, string what)
    {
        int limit = call.Run.Options.OutputLimit;
        if (limit > 0 && length > limit)
        {
            throw call.Run.Error($"The {what} string has more than {limit} characters (output limit).", at);
        }
    }
}
