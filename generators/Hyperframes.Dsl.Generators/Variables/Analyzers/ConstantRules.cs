using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Variables.Analyzers;

/// <summary>What a constant may be; the same judgement as at run time.</summary>
internal static class ConstantRules
{
    /// <summary>Why a text cannot become a value of that type; null when it can, or the type is none of ours.</summary>
    public static string? Refusal(string type, string text) => type switch
    {
        "Hyperframes.CssColor" when !CssColor.TryParse(text, out _) => $"'{text}' is not a CSS colour; write a name, #rrggbb or a colour function",
        "Hyperframes.MediaUrl" or "Hyperframes.ImageSource" when !MediaUrl.IsAllowed(text) => $"The engine loads no media from '{text}'; use a path, http:, https:, blob: or data:image/…",
        "Hyperframes.FontFamily" when !FontFamily.IsFamily(text) => $"'{text}' is not a font family",
        _ => null,
    };

    /// <summary>Why a constant is outside of a variable's limits; null when it is not.</summary>
    public static string? OutOfLimits(string property, AttributeData variable, object constant)
    {
        switch (constant)
        {
            case string text when Limit(variable, "MaxLength") is >= 0 and var length && text.Length > length:
                return $"'{property}' takes at most {length} characters; this has {text.Length}";
            case double or int or float or long or short or byte or decimal:
                var number = Convert.ToDouble(constant, CultureInfo.InvariantCulture);
                if (double.IsNaN(number) || double.IsInfinity(number))
                {
                    return $"'{property}' takes a finite number";
                }

                if (Limit(variable, "Min") is { } min && number < min)
                {
                    return string.Format(CultureInfo.InvariantCulture, "'{0}' takes a number of at least {1}; this is {2}", property, min, number);
                }

                return Limit(variable, "Max") is { } max && number > max
                    ? string.Format(CultureInfo.InvariantCulture, "'{0}' takes a number of at most {1}; this is {2}", property, max, number)
                    : null;
            default:
                return null;
        }
    }

    private static double? Limit(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is { } value)
            {
                return Convert.ToDouble(value, CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
