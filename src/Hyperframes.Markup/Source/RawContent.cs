namespace Hyperframes.Markup.Source;

/// <summary>Finds the end of an element's content that holds no markup.</summary>
internal static class RawContent
{
    /// <summary>The offset of the end tag that closes the element, or the end of the source.</summary>
    public static int EndOf(string source, int start, string element) => element switch
    {
        "plaintext" => source.Length,
        "script" => EndOfScript(source, start),
        _ => EndOfPlain(source, start, element),
    };

    private static int EndOfPlain(string source, int start, string element)
    {
        for (var at = start; at < source.Length && source.IndexOf('<', at) is >= 0 and var open; at = open + 1)
        {
            if (IsEndTag(source, open, element))
            {
                return open;
            }
        }

        return source.Length;
    }

    /// <summary>
    /// In a script, <c>&lt;!--</c> begins a stretch in which <c>&lt;script</c> … <c>&lt;/script&gt;</c> is a pair that does not end the element
    /// (HTML standard, script data escaped and double escaped states).
    /// </summary>
    private static int EndOfScript(string source, int start)
    {
        var isEscaped = false;
        var isDoubleEscaped = false;
        var dashes = 0;
        for (var at = start; at < source.Length; at++)
        {
            switch (source[at])
            {
                case '-':
                    dashes++;
                    continue;
                case '>' when dashes >= 2:
                    isEscaped = isDoubleEscaped = false;
                    break;
                case '<' when IsEndTag(source, at, "script"):
                    if (!isDoubleEscaped)
                    {
                        return at;
                    }

                    isDoubleEscaped = false;
                    break;
                case '<' when !isEscaped && string.CompareOrdinal(source, at, "<!--", 0, 4) == 0:
                    isEscaped = true;
                    at += 3;
                    dashes = 2;
                    continue;
                case '<' when isEscaped && HtmlCharacters.IsNameAt(source, at + 1, "script"):
                    isDoubleEscaped = true;
                    break;
            }

            dashes = 0;
        }

        return source.Length;
    }

    private static bool IsEndTag(string source, int open, string element)
        => open + 1 < source.Length && source[open + 1] == '/' && HtmlCharacters.IsNameAt(source, open + 2, element);
}
