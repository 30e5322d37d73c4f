using System.Globalization;

namespace Hyperframes.Linting.Reading;

/// <summary>Numbers as JavaScript reads them from text.</summary>
internal static class JsNumber
{
    private const string SpaceBesideUnicode = "\uFEFF";

    /// <summary><c>Number(text)</c>: blank is 0, what is no number is NaN.</summary>
    public static double ToNumber(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        text = Trim(text);
        if (text.Length == 0)
        {
            return 0;
        }

        switch (text)
        {
            case "Infinity" or "+Infinity":
                return double.PositiveInfinity;
            case "-Infinity":
                return double.NegativeInfinity;
        }

        if (text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'X' or 'o' or 'O' or 'b' or 'B')
        {
            return FromDigits(text, text[1] is 'x' or 'X' ? 16 : text[1] is 'o' or 'O' ? 8 : 2);
        }

        return IsDecimal(text, out var length) && length == text.Length ? Parse(text) : double.NaN;
    }

    /// <summary><c>parseFloat(text)</c>: the number at the start, NaN when there is none.</summary>
    public static double ParseFloat(string? text)
    {
        if (text is null)
        {
            return double.NaN;
        }

        text = Trim(text);
        if (text.StartsWith("Infinity", StringComparison.Ordinal) || text.StartsWith("+Infinity", StringComparison.Ordinal))
        {
            return double.PositiveInfinity;
        }

        if (text.StartsWith("-Infinity", StringComparison.Ordinal))
        {
            return double.NegativeInfinity;
        }

        return IsDecimal(text, out var length) ? Parse(text.Substring(0, length)) : double.NaN;
    }

    /// <summary><c>parseInt(text, 10)</c>: the integer at the start, NaN when there is none.</summary>
    public static double ParseInt(string? text)
    {
        if (text is null)
        {
            return double.NaN;
        }

        text = Trim(text);
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at == start ? double.NaN : Parse(text.Substring(0, at));
    }

    /// <summary>The number, where the text is one and finite; null otherwise, for blank text too.</summary>
    public static double? Numeric(string? text) => text is not null && Trim(text).Length > 0 && ToNumber(text) is var number && IsFinite(number) ? number : null;

    /// <summary>Whether it is neither NaN nor infinite.</summary>
    public static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    /// <summary><c>text.trim()</c>.</summary>
    public static string Trim(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length > 0 && (trimmed[0] == SpaceBesideUnicode[0] || trimmed[trimmed.Length - 1] == SpaceBesideUnicode[0])
            ? Trim(trimmed.Trim(SpaceBesideUnicode[0]))
            : trimmed;
    }

    /// <summary>The shortest text that reads back as the number, as JavaScript prints usual ones.</summary>
    public static string Print(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static double Parse(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static bool IsDecimal(string text, out int length)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var digits = Digits(text, ref at);
        if (at < text.Length && text[at] == '.')
        {
            at++;
            digits += Digits(text, ref at);
        }

        length = at;
        if (digits == 0)
        {
            return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var exponent = at + 1;
            if (exponent < text.Length && text[exponent] is '+' or '-')
            {
                exponent++;
            }

            if (Digits(text, ref exponent) > 0)
            {
                length = exponent;
            }
        }

        return true;
    }

    private static int Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }

    private static double FromDigits(string text, int radix)
    {
        double value = 0;
        for (var i = 2; i < text.Length; i++)
        {
            var digit = text[i] is >= '0' and <= '9' ? text[i] - '0' : (text[i] | 32) is >= 'a' and <= 'f' ? (text[i] | 32) - 'a' + 10 : radix;
            if (digit >= radix)
            {
                return double.NaN;
            }

            value = (value * radix) + digit;
        }

        return value;
    }
}
