using System.ComponentModel;

namespace Hyperframes.Variables;

/// <summary>Holds values to the limits of their variable; called by generated records.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class VariableLimits
{
    /// <summary>A text that is not null and not longer than <paramref name="maxLength"/>; -1 is any length.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is too long.</exception>
    public static string Text(string value, string id, int maxLength = -1)
    {
        ArgumentNullException.ThrowIfNull(value, id);
        return maxLength < 0 || value.Length <= maxLength
            ? value
            : throw new ArgumentOutOfRangeException(id, value, $"The variable '{id}' takes at most {maxLength} characters; this has {value.Length}.");
    }

    /// <summary>A finite number within its limits; NaN is no limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not finite, or outside.</exception>
    public static double Number(double value, string id, double min = double.NaN, double max = double.NaN)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(id, value, $"The variable '{id}' takes a finite number.");
        }

        return !(value < min) && !(value > max)
            ? value
            : throw new ArgumentOutOfRangeException(id, value, $"The variable '{id}' takes a number {Range(min, max)}.");
    }

    /// <summary>What generated code throws of an enum value that has no option.</summary>
    public static ArgumentOutOfRangeException NoOption(string id, object value) => new(id, value, $"The variable '{id}' has no option for the value {value}.");

    internal static string Range(double min, double max) => (double.IsNaN(min), double.IsNaN(max)) switch
    {
        (false, false) => FormattableString.Invariant($"from {min} to {max}"),
        (false, true) => FormattableString.Invariant($"of at least {min}"),
        _ => FormattableString.Invariant($"of at most {max}"),
    };
}
