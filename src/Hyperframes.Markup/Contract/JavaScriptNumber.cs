using System.Globalization;

namespace Hyperframes.Markup.Contract;

/// <summary>Reads text as JavaScript's <c>Number()</c> does, which is what the engine puts attribute values through.</summary>
public static class JavaScriptNumber
{
    /// <summary>The finite number that <paramref name="text"/> stands for; blank text is 0, as there.</summary>
    public static bool TryParse(string text, out double value)
    {
        var trimmed = text.Trim(Whitespace);
        value = 0;
        if (trimmed.Length == 0)
        {
            return true;
        }

        if (trimmed.Length > 2 && trimmed[0] == '0' && Radix(trimmed[1]) is > 0 and var radix)
        {
            return TryParseInteger(trimmed, radix, out value);
        }

        foreach (var c in trimmed)
        {
            // Keeps out what the platform would take and JavaScript does not: names of infinity, separators.
            if (c is not ((>= '0' and <= '9') or '.' or '+' or '-' or 'e' or 'E'))
            {
                return false;
            }
        }

        return double.TryParse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
            && !double.IsInfinity(value);
    }

    private static readonly char[] Whitespace = [' ', '\t', '\n', '\r', '\f', '\v', '\u00A0', '\uFEFF', '\u2028', '\u2029'];

    private static int Radix(char c) => c switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 0 };

    private static bool TryParseInteger(string text, int radix, out double value)
    {
        value = 0;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => 99,
            };
            if (digit >= radix)
            {
                return false;
            }

            value = (value * radix) + digit;
        }

        return !double.IsInfinity(value);
    }
}
