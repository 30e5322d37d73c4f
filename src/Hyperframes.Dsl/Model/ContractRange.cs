using System.Globalization;
using System.Runtime.CompilerServices;
using Hyperframes.Markup.Contract;

namespace Hyperframes.Model;

/// <summary>Holds values to the ranges of the attribute table.</summary>
internal static class ContractRange
{
    /// <summary>The value as the engine reads it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside the attribute's range; the message names the range and the unit.</exception>
    public static string Text(string attribute, decimal value, string unit, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        Check(attribute, value, unit, parameter);
        return new Seconds(value).ToString();
    }

    /// <summary>Refuses a value outside of the range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is outside the attribute's range; the message names the range and the unit.</exception>
    public static void Check(string attribute, decimal value, string unit, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        var range = HyperframesAttributes.Find(attribute)!;
        if ((range.Min is { } minimum && (double)value < minimum) || (range.Max is { } maximum && (double)value > maximum))
        {
            var upper = range.Max is { } max ? $" to {max.ToString(CultureInfo.InvariantCulture)}" : " or more";
            throw new ArgumentOutOfRangeException(
                parameter,
                FormattableString.Invariant($"{value} is out of range: {attribute} takes {range.Min ?? 0}{upper} {unit} (contract {range.Section})."));
        }
    }

    /// <summary>A double as the shortest decimal that names it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a finite number, or outside the attribute's range.</exception>
    public static string Text(string attribute, double value, string unit, [CallerArgumentExpression(nameof(value))] string parameter = "") =>
        double.IsFinite(value) && Math.Abs(value) < 1e15
            ? Text(attribute, (decimal)value, unit, parameter)
            : throw new ArgumentOutOfRangeException(parameter, value, $"{attribute} takes a finite number of {unit}.");
}
