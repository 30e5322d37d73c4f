using Hyperframes.Model;

namespace Hyperframes;

/// <summary>Times written as people say them: <c>12.Seconds()</c>, <c>0.5.Seconds()</c>, <c>15.Frames(30)</c>.</summary>
public static class SecondsExtensions
{
    /// <summary>A whole number of seconds.</summary>
    public static Seconds Seconds(this int value) => new(value);

    /// <summary>Seconds, taken as the shortest decimal that names this double.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a finite number.</exception>
    public static Seconds Seconds(this double value) => double.IsFinite(value) && Math.Abs(value) < 1e9
        ? new Seconds((decimal)value)
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A time is a finite number of seconds below 1 000 000 000.");

    /// <summary>Seconds.</summary>
    public static Seconds Seconds(this decimal value) => new(value);

    /// <summary>The length of so many frames.</summary>
    public static Seconds Frames(this int count, FrameRate rate) => Hyperframes.Seconds.OfFrame(count, rate);
}
