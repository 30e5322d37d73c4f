using System.Globalization;

namespace Hyperframes.Model;

/// <summary>Frames a second as an exact fraction, 1 to 240 (contract 4.6).</summary>
public readonly record struct FrameRate
{
    /// <summary>Creates the rate <paramref name="numerator"/>/<paramref name="denominator"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The rate is not between 1 and 240 frames a second.</exception>
    public FrameRate(int numerator, int denominator = 1)
    {
        if (denominator <= 0 || numerator < denominator || numerator > 240L * denominator)
        {
            throw new ArgumentOutOfRangeException(
                nameof(numerator), FormattableString.Invariant($"{numerator}/{denominator} is not a frame rate between 1 and 240 frames a second."));
        }

        Numerator = numerator;
        Denominator = denominator;
    }

    /// <summary>Frames in <see cref="Denominator"/> seconds.</summary>
    public int Numerator { get; }

    /// <summary>Seconds in which <see cref="Numerator"/> frames are shown.</summary>
    public int Denominator { get; }

    /// <summary>Frames a second, rounded to a double.</summary>
    public double PerSecond => (double)Numerator / Denominator;

    /// <summary>A whole number of frames a second.</summary>
    public static implicit operator FrameRate(int framesPerSecond) => new(framesPerSecond);

    /// <summary><c>30</c> or <c>30000/1001</c>, as the engine reads it.</summary>
    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : FormattableString.Invariant($"{Numerator}/{Denominator}");
}
