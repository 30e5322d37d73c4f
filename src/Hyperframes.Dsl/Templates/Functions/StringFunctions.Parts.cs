using System.Globalization;

namespace Hyperframes.Templates.Functions;

public static partial class StringFunctions
{
    /// <summary>What <c>string.truncate</c> puts where it cut.</summary>
    public const string Ellipsis = "...";

    private const NumberStyles Fractional = NumberStyles.Float | NumberStyles.AllowThousands;

    /// <summary><c>string.slice</c>: a negative start counts from the end, what lies before the text is cut off the length.</summary>
    public static string Slice(string? text, int start, int? length = null)
    {
        text ??= "";
        int count = length ?? text.Length;
        if (start < 0)
        {
            start += text.Length;
            count += Math.Min(0, start);
            start = Math.Max(0, start);
        }

        if (start >= text.Length || count <= 0)
        {
            return "";
        }

        return text.Substring(start, Math.Min(count, text.Length - start));
    }

    /// <summary><c>string.slice1</c>: one character unless a length is given.</summary>
    public static string Slice1(string? text, int start, int length = 1) => Slice(text, start, length);

    /// <summary><c>string.split</c>: empty parts are dropped; an empty separator gives the text itself.</summary>
    public static string[] Split(string? text, string? match) =>
        string.IsNullOrEmpty(text) ? [] : text.Split(match, StringSplitOptions.RemoveEmptyEntries);

    /// <summary><c>string.truncate</c>: the ellipsis counts towards the length.</summary>
    public static string Truncate(string? text, int length, string? ellipsis = null)
    {
        ellipsis ??= Ellipsis;
        return text is null || text.Length <= length
            ? text ?? ""
            : string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis);
    }

    /// <summary><c>string.truncatewords</c>: the first words with one space between, and always an ellipsis.</summary>
    public static string Truncatewords(string? text, int count) =>
        string.IsNullOrEmpty(text)
            ? ""
            : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(count)) + Ellipsis;

    /// <summary><c>string.to_int</c>: null if it does not parse.</summary>
    public static int? ToInt(string? text) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int n) ? n : null;

    /// <summary><c>string.to_long</c>: null if it does not parse.</summary>
    public static long? ToLong(string? text) => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out long n) ? n : null;

    /// <summary><c>string.to_float</c>: null if it does not parse.</summary>
    public static float? ToFloat(string? text) => float.TryParse(text, Fractional, CultureInfo.InvariantCulture, out float n) ? n : null;

    /// <summary><c>string.to_double</c>: null if it does not parse.</summary>
    public static double? ToDouble(string? text) => double.TryParse(text, Fractional, CultureInfo.InvariantCulture, out double n) ? n : null;
}
