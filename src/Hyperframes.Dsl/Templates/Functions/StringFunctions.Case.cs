using System.Text;

namespace Hyperframes.Templates.Functions;

public static partial class StringFunctions
{
    /// <summary><c>string.capitalize</c>: the first character upper, the others unchanged.</summary>
    public static string Capitalize(string? text) =>
        string.IsNullOrEmpty(text) || char.IsUpper(text[0]) ? text ?? "" : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary><c>string.capitalizewords</c>: the first letter of each word upper.</summary>
    public static string Capitalizewords(string? text)
    {
        var result = new StringBuilder(text);
        bool start = true;
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = start ? char.ToUpperInvariant(result[i]) : result[i];
            start = char.IsWhiteSpace(result[i]);
        }

        return result.ToString();
    }

    /// <summary><c>string.downcase</c>; null stays null.</summary>
    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    /// <summary><c>string.upcase</c>; null stays null.</summary>
    public static string? Upcase(string? text) => text?.ToUpperInvariant();

    /// <summary><c>string.handleize</c>: lower-case letters and digits, each other run one dash, none at the end.</summary>
    public static string Handleize(string? text)
    {
        var result = new StringBuilder();
        foreach (char c in text ?? "")
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length == 0 || result[^1] != '-')
            {
                result.Append('-');
            }
        }

        if (result.Length > 0 && result[^1] == '-')
        {
            result.Length--;
        }

        return result.ToString();
    }

    /// <summary><c>string.pluralize</c>.</summary>
    public static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;
}
