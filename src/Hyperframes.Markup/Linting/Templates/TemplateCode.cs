using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Templates;

/// <summary>Finds the code in a template: what stands between <c>{{</c> and <c>}}</c>, strings, comments and braces in it minded. The text in <c>{%{ }%}</c> is literal.</summary>
internal static class TemplateCode
{
    /// <summary>The stretches that are not literal text, delimiters with them, in source order. Code that is not ended lasts to the end.</summary>
    public static IReadOnlyList<TextSpan> SpansIn(string template)
    {
        var spans = new List<TextSpan>();
        for (var at = 0; at < template.Length && (at = template.IndexOf('{', at)) >= 0;)
        {
            if (Is(template, at, "{{"))
            {
                var end = EndOfCode(template, at + 2);
                spans.Add(TextSpan.FromBounds(at, end));
                at = end;
            }
            else if (EscapeLength(template, at) is > 0 and var percents)
            {
                var close = "}" + new string('%', percents) + "}";
                var end = template.IndexOf(close, at, StringComparison.Ordinal);
                spans.Add(new TextSpan(at, percents + 2));
                spans.Add(end < 0 ? new TextSpan(template.Length, 0) : new TextSpan(end, close.Length));
                at = end < 0 ? template.Length : end + close.Length;
            }
            else
            {
                at++;
            }
        }

        return spans;
    }

    /// <summary>The number of percent signs of <c>{%{</c>; 0 where there is none.</summary>
    private static int EscapeLength(string text, int at)
    {
        var percents = 0;
        while (at + 1 + percents < text.Length && text[at + 1 + percents] == '%')
        {
            percents++;
        }

        return percents > 0 && at + 1 + percents < text.Length && text[at + 1 + percents] == '{' ? percents : 0;
    }

    private static int EndOfCode(string text, int at)
    {
        var braces = 0;
        while (at < text.Length)
        {
            switch (text[at])
            {
                case '"' or '\'' or '`':
                    at = EndOfString(text, at);
                    break;
                case '#':
                    at = EndOfComment(text, at);
                    break;
                case '{':
                    braces++;
                    at++;
                    break;
                case '}' when braces > 0:
                    braces--;
                    at++;
                    break;
                case '}' when Is(text, at, "}}"):
                    return at + 2;
                default:
                    at++;
                    break;
            }
        }

        return text.Length;
    }

    private static int EndOfString(string text, int start)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] == '\\' && text[start] != '`')
            {
                at++;
            }
            else if (text[at] == text[start])
            {
                return at + 1;
            }
        }

        return text.Length;
    }

    /// <summary>Behind <c># …</c> up to the line's end, or <c>## … ##</c>; the end of the code ends both.</summary>
    private static int EndOfComment(string text, int start)
    {
        var isBlock = Is(text, start, "##");
        for (var at = start + (isBlock ? 2 : 1); at < text.Length; at++)
        {
            if (Is(text, at, "}}") || (!isBlock && text[at] is '\n' or '\r'))
            {
                return at;
            }

            if (isBlock && Is(text, at, "##"))
            {
                return at + 2;
            }
        }

        return text.Length;
    }

    private static bool Is(string text, int at, string expected) => string.CompareOrdinal(text, at, expected, 0, expected.Length) == 0;
}
