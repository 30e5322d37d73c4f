namespace Hyperframes.Templates;

/// <summary>Lays the arguments of a call out over a function's parameters (language 8.5).</summary>
internal sealed class ArgumentBinder(TemplateRun run, TemplateFunction function, string path, int at, int end)
{
    private readonly List<TemplateValue> _slots = [];
    private readonly List<int> _offsets = [];
    private readonly TemplateParameter[] _parameters = function.Parameters;
    private TemplateList? _rest;
    private int _surplusAt = -1;
    private int _given;
    private ulong _present;

    public TemplateValue[] Slots { get; private set; } = [];

    public int[] Offsets { get; private set; } = [];

    public void Bind(ReadOnlySpan<TemplateArgument> arguments)
    {
        foreach (TemplateArgument argument in arguments)
        {
            int index = argument.Name is null ? -1 : Array.FindIndex(_parameters, p => p.Name == argument.Name);
            if (argument.Expand && Sequences.TryItems(argument.Value, out IEnumerable<TemplateValue>? items) && !argument.Value.IsNull)
            {
                foreach (TemplateValue item in items!)
                {
                    Place(_slots.Count, item, argument.At);
                }
            }
            else
            {
                Place(index >= 0 ? index : _slots.Count, argument.Value, argument.At);
            }
        }

        Finish();
    }

    private void Place(int index, in TemplateValue value, int valueAt)
    {
        _given++;
        if (function.IsVariadic && index >= _parameters.Length - 1)
        {
            Fill(_parameters.Length - 1);
            (_rest ??= new TemplateList()).Items.Add(value);
            return;
        }

        if (index >= _parameters.Length)
        {
            _surplusAt = _surplusAt < 0 ? valueAt : _surplusAt;
            return;
        }

        Fill(index);
        TemplateValue converted = Convert(value, _parameters[index], valueAt);
        _present |= 1UL << (index & 63);
        if (index == _slots.Count)
        {
            _slots.Add(converted);
            _offsets.Add(valueAt);
        }
        else
        {
            _slots[index] = converted;
            _offsets[index] = valueAt;
        }
    }

    private void Fill(int count)
    {
        for (int i = _slots.Count; i < count; i++)
        {
            _slots.Add(_parameters[i].Default);
            _offsets.Add(-1);
        }
    }

    private void Finish()
    {
        if (_surplusAt >= 0)
        {
            throw run.Error(
                FormattableString.Invariant($"'{path}' takes {_parameters.Length} arguments, not {_given}."), function is UserFunction ? _surplusAt : at);
        }

        for (int i = 0; i < _parameters.Length; i++)
        {
            if (!_parameters[i].Optional && !_parameters[i].Variadic && (_present & (1UL << (i & 63))) == 0)
            {
                throw run.Error(
                    FormattableString.Invariant($"'{path}' needs {function.RequiredCount} arguments, not {_given}: '{_parameters[i].Name}' is missing."), end);
            }
        }

        Fill(function.IsVariadic ? _parameters.Length - 1 : _parameters.Length);
        if (function.IsVariadic)
        {
            _slots.Add(_rest ?? new TemplateList());
            _offsets.Add(-1);
        }

        Slots = [.. _slots];
        Offsets = [.. _offsets];
    }

    private TemplateValue Convert(in TemplateValue value, in TemplateParameter parameter, int valueAt)
    {
        switch (parameter.Type)
        {
            case TemplateParameterType.Text:
                return value.IsNull || value.Kind == TemplateKind.Text ? value : run.ToText(value);
            case TemplateParameterType.Integer:
                return run.ToInteger(value, valueAt);
            case TemplateParameterType.Double:
                return Conversions.TryDouble(value, out double number) ? number : throw Mismatch(value, "double", valueAt);
            case TemplateParameterType.Boolean:
                return value.IsTrue;
            case TemplateParameterType.Sequence or TemplateParameterType.List:
                return value.IsNull || value.IsSequence || value.Kind == TemplateKind.Object || Sequences.TryItems(value, out _)
                    ? value
                    : throw Mismatch(value, "a list", valueAt);
            case TemplateParameterType.Date:
                return value.IsNull || value.Kind == TemplateKind.Date ? value : throw Mismatch(value, "a date", valueAt);
            default:
                return value;
        }
    }

    private TemplateException Mismatch(in TemplateValue value, string expected, int valueAt) =>
        run.Error($"'{path}' cannot convert {Conversions.KindName(value)} to {expected}.", valueAt);
}
