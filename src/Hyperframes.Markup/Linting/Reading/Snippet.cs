using System.Text;

namespace Hyperframes.Linting.Reading;

/// <summary>The short form in which findings quote source.</summary>
internal static class Snippet
{
    private const int Longest = 220;

    /// <summary>The text with each run of white space as one space, at most 220 characters with <c>...</c>; null when nothing is left.</summary>
    public static string? Of(string text)
    {
        var flat = Collapse(text, Longest * 8).Trim(' ');
        return flat.Length == 0 ? null : flat.Length <= Longest ? flat : flat.Substring(0, Longest - 3) + "...";
    }

    /// <summary>Each run of white space as one space; stops after <paramref name="limit"/> characters of output.</summary>
    public static string Collapse(string text, int limit = int.MaxValue)
    {
        var flat = new StringBuilder(Math.Min(text.Length, limit));
        var inSpace = false;
        foreach (var c in text)
        {
            var isSpace = IsSpace(c);
            if (!isSpace || !inSpace)
            {
                flat.Append(isSpace ? ' ' : c);
            }

            inSpace = isSpace;
            if (flat.Length >= limit)
            {
                break;
            }
        }

        return flat.ToString();
    }

    /// <summary>White space as JavaScript's <c>\s</c> has it.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or '\f' or '\v' or '\uFEFF' || (c > 127 && c != '\u0085' && char.IsWhiteSpace(c));
}
