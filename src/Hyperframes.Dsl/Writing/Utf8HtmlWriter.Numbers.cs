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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRounded(double value, int digits)
    {
        switch (digits)
        {
            case 0:
                Rounded(value, 1, 1000, 0);
                break;
            case 1:
                Rounded(value, 10, 100, 1);
                break;
            case 2:
                Rounded(value, 100, 10, 2);
                break;
            case 3:
                Rounded(value, 1000, 1, 3);
                break;
            default:
                Write(Math.Round(value, digits));
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Rounded(double value, double scale, long thousandthsOfUnit, int digits)
    {
        Reserve(NumberRoom);
        double units = Math.Round(value * scale);
        Advance(Math.Abs(units) < ExactThousandths / Thousand && units != 0
            ? WriteThousandths(ref _cursor, (long)units * thousandthsOfUnit)
            : Slow(ref _cursor, Math.Round(value, digits)));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteThousandths(ref byte target, long signed)
    {
        int length = 0;
        if (signed < 0)
        {
            target = (byte)'-';
            length = 1;
            signed = -signed;
        }

        ulong thousandths = (ulong)signed;
        ulong whole = thousandths / 1000;
        uint rest = (uint)(thousandths - (whole * 1000));
        length += WriteUnsigned(ref Unsafe.Add(ref target, length), whole);
        if (rest == 0)
        {
            return length;
        }

        uint fraction = DigitTables.Fractions[(int)rest];
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, length), fraction);
        return length + DigitTables.LengthOfFraction((int)rest);
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
        if (value < 10)
        {
            target = (byte)('0' + (int)value);
            return 1;
        }

        int length = CountDigits(value);
        int at = length;
        while (value >= 100)
        {
            ulong rest = value / 100;
            at -= 2;
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, at), DigitTables.Pairs[(int)(value - (rest * 100))]);
            value = rest;
        }

        if (value >= 10)
        {
            Unsafe.WriteUnaligned(ref target, DigitTables.Pairs[(int)value]);
        }
        else
        {
            target = (byte)('0' + (int)value);
        }

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
