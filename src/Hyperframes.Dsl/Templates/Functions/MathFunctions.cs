using System.ComponentModel;

namespace Hyperframes.Templates.Functions;

/// <summary>The <c>math</c> functions of the language on C# numbers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MathFunctions
{
    /// <summary><c>math.round</c>: half to even.</summary>
    public static double Round(double value, int precision = 0) => Math.Round(value, precision);

    /// <summary><c>math.ceil</c>.</summary>
    public static double Ceil(double value) => Math.Ceiling(value);

    /// <summary><c>math.floor</c>.</summary>
    public static double Floor(double value) => Math.Floor(value);

    /// <summary><c>math.divided_by</c> with an integer: the quotient's floor.</summary>
    public static int DividedBy(double value, int divisor) => Saturate(Math.Floor(value / divisor));

    /// <summary><c>math.divided_by</c>.</summary>
    public static double DividedBy(double value, double divisor) => value / divisor;

    internal static int Saturate(double value) => double.IsNaN(value) ? 0 : (int)Math.Clamp(value, int.MinValue, int.MaxValue);

    internal static string Uuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString();
    }
}
