namespace Hyperframes.Templates;

/// <summary>Operators with a list or range on either side (language 7.4). They never change a list.</summary>
internal static class ListOperators
{
    public static TemplateValue Apply(in OperatorCall call, in TemplateValue left, in TemplateValue right)
    {
        switch (call.Operator)
        {
            case OperatorKind.ShiftLeft when left.IsSequence:
                return new TemplateList(Items(call, left).Append(right));
            case OperatorKind.ShiftRight when right.IsSequence:
                return new TemplateList(Items(call, right).Prepend(left));
            case OperatorKind.Add when left.IsSequence && right.IsSequence:
                return new TemplateList(Items(call, left).Concat(Items(call, right)));
            case OperatorKind.Multiply:
                return Repeat(call, left, right);
            case OperatorKind.Divide when left.IsSequence:
                List<TemplateValue> all = [.. Items(call, left)];
                int divisor = Divisor(call, right);
                return new TemplateList(all.Take(all.Count / divisor));
            case OperatorKind.Modulo when left.IsSequence:
                int step = Divisor(call, right);
                return new TemplateList(Items(call, left).Where((_, index) => index % step == 0));
            case >= OperatorKind.Equal and <= OperatorKind.GreaterOrEqual when left.IsSequence && right.IsSequence:
                return Compare(call, [.. Items(call, left)], [.. Items(call, right)]);
            default:
                throw call.Unsupported(left, right);
        }
    }

    private static TemplateValue Repeat(in OperatorCall call, in TemplateValue left, in TemplateValue right)
    {
        bool listOnLeft = left.IsSequence;
        if (!Conversions.TryInteger(listOnLeft ? right : left, out int times) || (left.IsSequence && right.IsSequence))
        {
            throw call.Run.Error("The operator '*' on a list expects an integer on the other side.", listOnLeft ? call.RightAt : call.LeftAt);
        }

        var result = new TemplateList();
        using IterationCounter steps = call.Run.Steps(call.At);
        for (int i = 0; i < times; i++)
        {
            steps.Count();
            foreach (TemplateValue item in call.Run.Enumerate(listOnLeft ? left : right, call.At))
            {
                steps.Count();
                result.Items.Add(item);
            }
        }

        return result;
    }

    private static int Divisor(in OperatorCall call, in TemplateValue value) =>
        Conversions.TryInteger(value, out int number) && number > 0
            ? number
            : throw call.Run.Error($"The operator '{call.Symbol}' on a list expects an integer above 0.", call.RightAt);

    private static TemplateValue Compare(in OperatorCall call, List<TemplateValue> left, List<TemplateValue> right)
    {
        if (left.Count != right.Count)
        {
            return call.Holds(left.Count.CompareTo(right.Count));
        }

        for (int i = 0; i < left.Count; i++)
        {
            if (!BinaryOperators.Apply(call, left[i], right[i]).IsTrue)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<TemplateValue> Items(in OperatorCall call, in TemplateValue value) => call.Run.Counted(value, call.At);
}
