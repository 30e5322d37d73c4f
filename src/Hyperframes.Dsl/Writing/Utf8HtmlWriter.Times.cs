using System.Runtime.CompilerServices;

namespace Hyperframes.Writing;

/// <content>Times.</content>
public ref partial struct Utf8HtmlWriter
{
    private const int MostDecimals = 15;
    private const int ScaleShift = 16;

    private static ReadOnlySpan<ulong> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    ];

    /// <summary>Writes the number of seconds as <see cref="Seconds.ToString()"/> says it.</summary>
    internal void Write(Seconds time)
    {
        decimal value = time.Value;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        int scale = (bits[3] >> ScaleShift) & 0xFF;
        if (bits[2] != 0 || scale > MostDecimals)
        {
            Text(time.ToString());
            return;
        }

        ulong digits = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        Reserve(NumberRoom);
        if (bits[3] < 0 && digits != 0)
        {
            _cursor = (byte)'-';
            Advance(1);
        }

        Advance(WriteScaled(ref _cursor, digits, scale));
    }

    private static int WriteScaled(ref byte target, ulong digits, int scale)
    {
        if (scale == 0)
        {
            return WriteUnsigned(ref target, digits);
        }

        ulong unit = PowersOfTen[scale];
        ulong whole = digits / unit;
        ulong fraction = digits - (whole * unit);
        int length = WriteUnsigned(ref target, whole);
        if (fraction == 0)
        {
            return length;
        }

        // Digits from the last to the first, without the zeros at the end.
        int at = length + scale;
        int end = length;
        Unsafe.Add(ref target, length) = (byte)'.';
        for (; at > length; at--)
        {
            ulong rest = fraction / 10;
            ulong digit = fraction - (rest * 10);
            fraction = rest;
            end = end == length && digit != 0 ? at : end;
            Unsafe.Add(ref target, at) = (byte)('0' + (int)digit);
        }

        return end + 1;
    }
}
