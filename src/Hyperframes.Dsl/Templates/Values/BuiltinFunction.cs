namespace Hyperframes.Templates;

/// <summary>A function written in C#.</summary>
internal sealed class BuiltinFunction(string name, TemplateParameter[] parameters, Func<TemplateRun, BuiltinCall, TemplateValue> body)
    : TemplateFunction(name, parameters)
{
    public Func<TemplateRun, BuiltinCall, TemplateValue> Body { get; } = body;
}

/// <summary>The bound arguments of a built-in call and where they stand.</summary>
internal readonly struct BuiltinCall(TemplateValue[] slots, int[] offsets, int at)
{
    public TemplateValue[] Slots { get; } = slots;

    /// <summary>Offset of the call.</summary>
    public int At { get; } = at;

    public TemplateValue this[int index] => Slots[index];

    public string? Text(int index) => Slots[index].IsNull ? null : Slots[index].Text;

    public int Int(int index) => Slots[index].Integer;

    public double Double(int index) => Slots[index].Double;

    /// <summary>Offset of an argument, that of the call for a default.</summary>
    public int Offset(int index) => offsets[index] >= 0 ? offsets[index] : At;
}
