namespace Hyperframes.Writing;

/// <summary>Digits in ASCII, ready to be stored.</summary>
internal static class DigitTables
{
    /// <summary>00 to 99, two bytes each.</summary>
    public static readonly ushort[] Pairs = [.. Enumerable.Range(0, 100).Select(n => (ushort)Packed(n / 10, n % 10))];

    /// <summary>A point and three digits, for each number of thousandths.</summary>
    public static readonly uint[] Fractions = [.. Enumerable.Range(0, 1000).Select(n => (uint)'.' | (Packed(n / 100, n / 10 % 10, n % 10) << 8))];

    /// <summary>Bytes of a fraction that count: trailing zeros do not.</summary>
    public static int LengthOfFraction(int thousandths) => thousandths % 10 != 0 ? 4 : thousandths % 100 != 0 ? 3 : 2;

    private static uint Packed(params ReadOnlySpan<int> digits)
    {
        uint packed = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            packed |= (uint)('0' + digits[i]) << (8 * i);
        }

        return packed;
    }
}
