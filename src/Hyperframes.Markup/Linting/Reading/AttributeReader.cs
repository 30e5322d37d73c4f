namespace Hyperframes.Linting.Reading;

/// <summary>Reads the attributes of one open tag.</summary>
internal static class AttributeReader
{
    /// <summary>Reads from behind the tag's name; gives the offset of the <c>&gt;</c> that ends the tag, or -1 where the text ends first.</summary>
    public static int Read(string text, int at, List<TagAttribute> attributes, out bool selfClosing)
    {
        selfClosing = false;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '>')
            {
                return at;
            }

            if (c == '/')
            {
                at = SkipSpace(text, at + 1);
                if (at < text.Length && text[at] == '>')
                {
                    selfClosing = true;
                    return at;
                }
            }
            else if (IsSpace(c))
            {
                at++;
            }
            else
            {
                at = ReadOne(text, at, attributes);
            }
        }

        return -1;
    }

    private static int ReadOne(string text, int nameStart, List<TagAttribute> attributes)
    {
        var at = nameStart + 1;
        while (at < text.Length && text[at] != '=' && text[at] is not ('/' or '>') && !IsSpace(text[at]))
        {
            at++;
        }

        var nameLength = at - nameStart;
        var after = SkipSpace(text, at);
        if (after >= text.Length)
        {
            return after;
        }

        if (text[after] != '=')
        {
            attributes.Add(new TagAttribute(nameStart, nameLength, -1, 0));
            return after;
        }

        var value = SkipSpace(text, after + 1);
        if (value >= text.Length)
        {
            return value;
        }

        if (text[value] is '"' or '\'')
        {
            var close = text.IndexOf(text[value], value + 1);
            if (close < 0)
            {
                return text.Length;
            }

            attributes.Add(new TagAttribute(nameStart, nameLength, value + 1, close - value - 1));
            return close + 1;
        }

        var end = value;
        while (end < text.Length && text[end] != '>' && !IsSpace(text[end]))
        {
            end++;
        }

        attributes.Add(new TagAttribute(nameStart, nameLength, value, end - value));
        return end;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\f' or '\r';
}
