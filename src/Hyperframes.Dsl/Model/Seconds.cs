using System.Globalization;
using Hyperframes.Model;

namespace Hyperframes;

/// <summary>A time or a length in seconds, exact in decimal: <c>0.1.Seconds() + 0.2.Seconds()</c> is <c>0.3.Seconds()</c>.</summary>
public readonly record struct Seconds : IComparable<Seconds>, IFormattable
{
    /// <summary>Creates a time; 28 significant digits are kept.</summary>
    public Seconds(decimal value) => Value = value;

    /// <summary>The number of seconds.</summary>
    public decimal Value { get; }

    /// <summary>No time at all.</summary>
    public static Seconds Zero { get; }

    /// <summary>The time at which a frame is shown (contract 4.6).</summary>
    public static Seconds OfFrame(long frame, FrameRate rate) => new((decimal)frame * rate.Denominator / rate.Numerator);

    /// <summary>How many frames a video of this length has: a length within 0.001 of a whole number of frames has that many, otherwise it is rounded up (contract 4.6).</summary>
    public long ToFrameCount(FrameRate rate)
    {
        var exact = Value * rate.Numerator / rate.Denominator;
        var whole = decimal.Round(exact);
        return (long)(Math.Abs(exact - whole) <= 0.001m ? whole : decimal.Ceiling(exact));
    }

    /// <summary>As a <see cref="TimeSpan"/>, rounded to 100 ns.</summary>
    public TimeSpan ToTimeSpan() => new((long)decimal.Round(Value * TimeSpan.TicksPerSecond));

    /// <summary>The exact number of seconds of <paramref name="time"/>.</summary>
    public static Seconds FromTimeSpan(TimeSpan time) => new((decimal)time.Ticks / TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public int CompareTo(Seconds other) => Value.CompareTo(other.Value);

    /// <summary>The number as the engine reads it: invariant, without trailing zeros, at most 15 decimals, for example <c>0.5</c>.</summary>
    public override string ToString() => decimal.Round(Value, 15).ToString("0.###############", CultureInfo.InvariantCulture);

    /// <summary>The number alone; <paramref name="format"/> as for a <see cref="decimal"/>, null as <see cref="ToString()"/>.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        format is null ? ToString() : Value.ToString(format, formatProvider ?? CultureInfo.InvariantCulture);

    /// <summary>Sum.</summary>
    public static Seconds operator +(Seconds left, Seconds right) => new(left.Value + right.Value);

    /// <summary>Difference.</summary>
    public static Seconds operator -(Seconds left, Seconds right) => new(left.Value - right.Value);

    /// <summary>Multiple.</summary>
    public static Seconds operator *(Seconds time, decimal factor) => new(time.Value * factor);

    /// <summary>Multiple.</summary>
    public static Seconds operator *(decimal factor, Seconds time) => new(time.Value * factor);

    /// <summary>Part.</summary>
    public static Seconds operator /(Seconds time, decimal divisor) => new(time.Value / divisor);

    /// <summary>Earlier or shorter.</summary>
    public static bool operator <(Seconds left, Seconds right) => left.Value < right.Value;

    /// <summary>Later or longer.</summary>
    public static bool operator >(Seconds left, Seconds right) => left.Value > right.Value;

    /// <summary>Not later or longer.</summary>
    public static bool operator <=(Seconds left, Seconds right) => left.Value <= right.Value;

    /// <summary>Not earlier or shorter.</summary>
    public static bool operator >=(Seconds left, Seconds right) => left.Value >= right.Value;
}
