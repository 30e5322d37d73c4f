namespace Hyperframes.Writing;

/// <summary>Which texts may stand as a value, or part of one, in a CSS declaration.</summary>
internal static class CssValueText
{
    /// <summary>What is written in place of any other.</summary>
    public const string Refused = "unset";

    /// <summary>Whether <paramref name="text"/> holds words, numbers, colours in hexadecimal and commas only: nothing that ends, opens or calls.</summary>
    public static bool IsAllowed(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c < 0x80 && !" #%+,-._".Contains(c, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
