namespace Hyperframes.Markup.Source;

/// <summary>The classes of characters that HTML's grammar knows; ASCII only, in every culture.</summary>
internal static class HtmlCharacters
{
    public static bool IsWhitespace(char c) => c is ' ' or '\n' or '\t' or '\f' or '\r';

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || c is >= '0' and <= '9';

    /// <summary>Lower case as HTML folds names: A to Z only, and U+0000 as U+FFFD.</summary>
    public static string Fold(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is (>= 'A' and <= 'Z') or '\0')
            {
                var folded = text.ToCharArray(start, end - start);
                for (var j = 0; j < folded.Length; j++)
                {
                    folded[j] = folded[j] switch
                    {
                        >= 'A' and <= 'Z' and var c => (char)(c | 0x20),
                        '\0' => '\uFFFD',
                        var c => c,
                    };
                }

                return new string(folded);
            }
        }

        return text.Substring(start, end - start);
    }

    /// <summary>Whether <paramref name="text"/> continues at <paramref name="at"/> with a tag name and then something that ends a name.</summary>
    public static bool IsNameAt(string text, int at, string name)
    {
        var end = at + name.Length;
        return end < text.Length
            && string.Compare(text, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            && (IsWhitespace(text[end]) || text[end] is '/' or '>');
    }
}
