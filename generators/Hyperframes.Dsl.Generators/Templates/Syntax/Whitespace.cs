namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>Whitespace control: what is left of a raw text between two blocks.</summary>
internal static class Whitespace
{
    public static (int From, int To) Strip(string text, int from, int to, char before, char after)
    {
        from = before switch
        {
            '-' => SkipAll(text, from, to),
            '~' => SkipLine(text, from, to),
            _ => from,
        };
        to = after switch
        {
            '-' => BackAll(text, from, to),
            '~' => BackLine(text, from, to),
            _ => to,
        };
        return (from, to);
    }

    private static int SkipAll(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int SkipLine(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
        {
            if (text[from++] == '\n')
            {
                break;
            }
        }

        return from;
    }

    private static int BackAll(string text, int from, int to)
    {
        while (to > from && char.IsWhiteSpace(text[to - 1]))
        {
            to--;
        }

        return to;
    }

    private static int BackLine(string text, int from, int to)
    {
        while (to > from && char.IsWhiteSpace(text[to - 1]) && text[to - 1] is not ('\n' or '\r'))
        {
            to--;
        }

        return to;
    }
}
