using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hyperframes.Writing;

/// <content>Numbers in .NET's shortest round-trip form, invariant.</content>
public ref partial struct Utf8HtmlWriter
{
    // Longest: a decimal with sign and point.
    private const int NumberRoom = 40;
    private const double Thousand = 1000.0;

    // Of decimals with at most 15 digits only one reads back as a given double.
    private const double ExactThousandths = 1e15;
    private const float ExactThousandthsOfFloat = 1e6f;

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void Write(bool value) => Literal(value ? "true"u8 : "false"u8);

    /// <summary>Writes an integer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(int value)
    {
        Reserve(NumberRoom);
        if ((uint)value < 10)
        {
            _cursor = (byte)('0' + value);
            Advance(1);
        }
        else
        {
            Advance(WriteInteger(ref _cursor, value));
        }
    }

    /// <summary>Writes an integer.</summary>
    public void Write(long value)
    {
        Reserve(NumberRoom);
        Advance(WriteInteger(ref _cursor, value));
    }

    /// <summary>Writes a number.</summary>
    public void Write(double value)
    {
        Reserve(NumberRoom);
        double thousandths = Math.Round(value * Thousand);
        Advance(thousandths / Thousand == value && Math.Abs(thousandths) < ExactThousandths && thousandths != 0
            ? WriteThousandths(ref _cursor, (long)thousandths)
            : Slow(ref _cursor, value));
    }

    /// <summary>Writes a number.</summary>
    public void Write(float value)
    {
        Reserve(NumberRoom);
        double thousandths = Math.Round(value * Thousand);
        Advance((float)(thousandths / Thousand) == value && Math.Abs(thousandths) < ExactThousandthsOfFloat && thousandths != 0
            ? WriteThousandths(ref _cursor, (long)thousandths)
            : Slow(ref _cursor, value));
    }

    /// <summary>Writes a number with its scale: <c>1.50</c>.</summary>
    public void Write(decimal value)
    {
        Reserve(NumberRoom);
        Advance(Slow(ref _cursor, value));
    }

    /// <summary>Writes <c>value | math.round digits</c>, half to even.</summary>
    public void WriteRounded(double value, int digits)
    {
        if ((uint)digits > 3)
        {
            Write(Math.Round(value, digits));
            return;
        }

        Reserve(NumberRoom);
        double scale = digits switch { 0 => 1, 1 => 10, 2 => 100, _ => 1000 };
        double units = Math.Round(value * scale);
        Advance(Math.Abs(units) < ExactThousandths / Thousand && units != 0
            ? WriteThousandths(ref _cursor, (long)units * (long)(Thousand / scale))
            : Slow(ref _cursor, Math.Round(value, digits)));
    }

    private static int WriteThousandths(ref byte target, long thousandths)
    {
        int length = 0;
        if (thousandths < 0)
        {
            target = (byte)'-';
            length = 1;
            thousandths = -thousandths;
        }

        long whole = thousandths / 1000;
        int rest = (int)(thousandths - (whole * 1000));
        length += WriteUnsigned(ref Unsafe.Add(ref target, length), (ulong)whole);
        if (rest == 0)
        {
            return length;
        }

        int tenths = rest / 100;
        int hundredths = rest / 10 % 10;
        int last = rest % 10;
        Unsafe.Add(ref target, length) = (byte)'.';
        Unsafe.Add(ref target, length + 1) = (byte)('0' + tenths);
        Unsafe.Add(ref target, length + 2) = (byte)('0' + hundredths);
        Unsafe.Add(ref target, length + 3) = (byte)('0' + last);
        return length + (last != 0 ? 4 : hundredths != 0 ? 3 : 2);
    }

    private static int WriteInteger(ref byte target, long value)
    {
        if (value >= 0)
        {
            return WriteUnsigned(ref target, (ulong)value);
        }

        target = (byte)'-';
        return WriteUnsigned(ref Unsafe.Add(ref target, 1), unchecked((ulong)-value)) + 1;
    }

    private static int WriteUnsigned(ref byte target, ulong value)
    {
        int length = CountDigits(value);
        for (int i = length - 1; i > 0; i--)
        {
            ulong rest = value / 10;
            Unsafe.Add(ref target, i) = (byte)('0' + (int)(value - (rest * 10)));
            value = rest;
        }

        target = (byte)('0' + (int)value);
        return length;
    }

    private static int CountDigits(ulong value)
    {
        int digits = 1;
        while (value >= 10_000)
        {
            value /= 10_000;
            digits += 4;
        }

        return digits + (value >= 1000 ? 3 : value >= 100 ? 2 : value >= 10 ? 1 : 0);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Slow<T>(ref byte target, T value)
        where T : IUtf8SpanFormattable
    {
        value.TryFormat(MemoryMarshal.CreateSpan(ref target, NumberRoom), out int length, default, CultureInfo.InvariantCulture);
        return length;
    }
}
