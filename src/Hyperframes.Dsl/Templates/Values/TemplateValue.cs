using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hyperframes.Templates;

/// <summary>A value whose type is known only while the template is rendered. <c>default</c> is null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly partial struct TemplateValue
{
    private const long TicksMask = 0x3FFF_FFFF_FFFF_FFFF;
    private const int KindShift = 62;
    private static readonly object EmptyMarker = new();

    private readonly object? _reference;
    private readonly long _bits;

    private TemplateValue(TemplateKind kind, long bits, object? reference)
    {
        Kind = kind;
        _bits = bits;
        _reference = reference;
    }

    /// <summary>What this value is.</summary>
    public TemplateKind Kind { get; }

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => Kind == TemplateKind.Null;

    /// <summary>Truth of the language: everything but null, false and <c>empty</c>.</summary>
    public bool IsTrue => Kind switch
    {
        TemplateKind.Boolean => _bits != 0,
        TemplateKind.Null or TemplateKind.Empty => false,
        _ => true,
    };

    internal static TemplateValue Empty { get; } = new(TemplateKind.Empty, 0, null);

    internal bool IsNumber => Kind is >= TemplateKind.Integer and <= TemplateKind.Decimal;

    internal bool IsInteger => Kind is TemplateKind.Integer or TemplateKind.Long or TemplateKind.BigInteger;

    internal bool IsSequence => Kind is TemplateKind.List or TemplateKind.Range;

    internal bool Boolean => _bits != 0;

    internal int Integer => (int)_bits;

    internal long Long => _bits;

    internal double Double => BitConverter.Int64BitsToDouble(_bits);

    internal float Float => BitConverter.Int32BitsToSingle((int)_bits);

    internal decimal Decimal => (decimal)_reference!;

    internal BigInteger BigInteger => (BigInteger)_reference!;

    internal DateTime Date => new(_bits & TicksMask, (DateTimeKind)((ulong)_bits >> KindShift));

    internal TimeSpan TimeSpan => new(_bits);

    internal string Text => Unsafe.As<string>(_reference!);

    internal object Reference => _reference!;

    internal TemplateObject? AsObject => _reference as TemplateObject;

    internal TemplateList? AsList => _reference as TemplateList;

    internal TemplateFunction? AsFunction => _reference switch
    {
        TemplateFunction function => function,
        TemplateObject o => o.Callable,
        _ => null,
    };

    /// <summary>Truth of the language: everything but null, false and <c>empty</c>.</summary>
    public static bool Truth(in TemplateValue value) => value.IsTrue;

    /// <summary>The negated truth.</summary>
    public static TemplateValue Not(in TemplateValue value) => !value.IsTrue;

    /// <summary><c>a ?? b</c>.</summary>
    public static TemplateValue Coalesce(in TemplateValue a, in TemplateValue b) => a.IsNull ? b : a;

    /// <summary><c>a ?! b</c>: <paramref name="b"/> if <paramref name="a"/> is not null.</summary>
    public static TemplateValue NotNullThen(in TemplateValue a, in TemplateValue b) => a.IsNull ? default : b;

    /// <summary>A boolean.</summary>
    public static implicit operator TemplateValue(bool value) => new(TemplateKind.Boolean, value ? 1 : 0, null);

    /// <summary>An integer.</summary>
    public static implicit operator TemplateValue(int value) => new(TemplateKind.Integer, value, null);

    /// <summary>A 64-bit integer; it stays one even if it would fit 32 bits.</summary>
    public static implicit operator TemplateValue(long value) => new(TemplateKind.Long, value, null);

    /// <summary>A double.</summary>
    public static implicit operator TemplateValue(double value) => new(TemplateKind.Double, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>A float.</summary>
    public static implicit operator TemplateValue(float value) => new(TemplateKind.Float, BitConverter.SingleToInt32Bits(value), null);

    /// <summary>A decimal.</summary>
    public static implicit operator TemplateValue(decimal value) => new(TemplateKind.Decimal, 0, value);

    /// <summary>An integer of any size; it stays one even if it would fit 64 bits.</summary>
    public static implicit operator TemplateValue(BigInteger value) => new(TemplateKind.BigInteger, 0, value);

    /// <summary>A string, or null.</summary>
    public static implicit operator TemplateValue(string? value) => value is null ? default : new(TemplateKind.Text, 0, value);

    /// <summary>A date.</summary>
    public static implicit operator TemplateValue(DateTime value) => new(TemplateKind.Date, value.Ticks | unchecked((long)((ulong)value.Kind << KindShift)), null);

    /// <summary>A length of time.</summary>
    public static implicit operator TemplateValue(TimeSpan value) => new(TemplateKind.TimeSpan, value.Ticks, null);

    /// <summary>A list.</summary>
    public static implicit operator TemplateValue(TemplateList? value) => value is null ? default : new(TemplateKind.List, 0, value);

    /// <summary>An object.</summary>
    public static implicit operator TemplateValue(TemplateObject? value) => value is null ? default : new(TemplateKind.Object, 0, value);

    /// <summary>A function.</summary>
    public static implicit operator TemplateValue(TemplateFunction? value) => value is null ? default : new(TemplateKind.Function, 0, value);

    internal static TemplateValue Sequence(TemplateRange range) => new(TemplateKind.Range, 0, range);

    internal static TemplateValue Captured(CapturedText text) => new(TemplateKind.Captured, 0, text);

    internal static TemplateValue Opaque(object value) => new(TemplateKind.Other, 0, value);

    /// <summary>The smallest integer kind that holds <paramref name="value"/>.</summary>
    internal static TemplateValue Exact(long value) => value is >= int.MinValue and <= int.MaxValue ? (TemplateValue)(int)value : value;

    /// <summary>The smallest integer kind that holds <paramref name="value"/>.</summary>
    internal static TemplateValue Exact(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? Exact((long)value) : value;

    /// <summary>The value as a .NET object.</summary>
    internal object? ToObject() => Kind switch
    {
        TemplateKind.Null => null,
        TemplateKind.Boolean => Boolean,
        TemplateKind.Integer => Integer,
        TemplateKind.Long => Long,
        TemplateKind.Float => Float,
        TemplateKind.Double => Double,
        TemplateKind.Date => Date,
        TemplateKind.TimeSpan => TimeSpan,
        TemplateKind.Empty => EmptyMarker,
        _ => _reference,
    };
}
