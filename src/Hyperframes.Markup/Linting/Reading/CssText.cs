using System.Text;

namespace Hyperframes.Linting.Reading;

/// <summary>A style sheet's text for rules that read it by pattern.</summary>
internal static class CssText
{
    /// <summary>Comments outside quotes as spaces; lengths and line ends stay.</summary>
    public static string WithoutComments(string css)
    {
        if (css.IndexOf("/*", StringComparison.Ordinal) < 0)
        {
            return css;
        }

        var text = new StringBuilder(css);
        var quote = '\0';
        for (var i = 0; i < css.Length; i++)
        {
            var c = css[i];
            if (quote != '\0')
            {
                i += c == '\\' ? 1 : 0;
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '/' && i + 1 < css.Length && css[i + 1] == '*')
            {
                var close = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                var end = close < 0 ? css.Length : close + 2;
                for (; i < end; i++)
                {
                    text[i] = css[i] is '\n' or '\r' ? css[i] : ' ';
                }

                i--;
            }
        }

        return text.ToString();
    }

    /// <summary>The blocks <c>header { body }</c> without braces inside, as a pattern finds them: of nested blocks the innermost.</summary>
    public static IEnumerable<FlatRule> FlatRules(string css)
    {
        var headerStart = 0;
        var open = -1;
        for (var i = css.IndexOfAny(Braces); i >= 0; i = css.IndexOfAny(Braces, i + 1))
        {
            if (css[i] == '{')
            {
                if (open >= 0)
                {
                    headerStart = open + 1;
                }

                open = i;
            }
            else
            {
                if (open > headerStart)
                {
                    yield return new FlatRule(headerStart, css.Substring(headerStart, open - headerStart), css.Substring(open + 1, i - open - 1));
                }

                headerStart = i + 1;
                open = -1;
            }
        }
    }

    /// <summary>The blocks as upstream's broader pattern finds them: from what stands before a brace to the first closing one.</summary>
    public static IEnumerable<FlatRule> Blocks(string css)
    {
        for (var at = 0; at < css.Length;)
        {
            var open = css.IndexOfAny(Braces, at);
            if (open < 0)
            {
                yield break;
            }

            if (open == at || css[open] == '}')
            {
                at = open + 1;
                continue;
            }

            var close = css.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            if (close > open + 1)
            {
                yield return new FlatRule(at, css.Substring(at, open - at), css.Substring(open + 1, close - open - 1));
            }

            at = close + 1;
        }
    }

    /// <summary>Such blocks directly behind an id or class, which is their header then.</summary>
    public static IEnumerable<FlatRule> SimpleBlocks(string css)
    {
        var at = 0;
        for (var open = css.IndexOf('{'); open >= 0; open = at < css.Length ? css.IndexOf('{', at) : -1)
        {
            var end = open;
            while (end > at && Snippet.IsSpace(css[end - 1]))
            {
                end--;
            }

            var start = end;
            while (start > at && (css[start - 1] == '-' || (css[start - 1] != '$' && Members.IsNameCharacter(css[start - 1]))))
            {
                start--;
            }

            var isSimple = start < end && start > at && css[start - 1] is '#' or '.';
            at = open + 1;
            if (!isSimple)
            {
                continue;
            }

            var close = css.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            if (close > at)
            {
                yield return new FlatRule(start - 1, css.Substring(start - 1, end - start + 1), css.Substring(at, close - at));
                at = close + 1;
            }
        }
    }

    /// <summary>The classes in the first compound of a selector.</summary>
    public static IEnumerable<string> LeftmostClasses(string selector) => ClassToken.Matches(Leftmost(selector)).Select(match => match.Groups[1].Value);

    /// <summary>The id in the first compound of a selector.</summary>
    public static string? LeftmostId(string selector) => IdToken.Match(Leftmost(selector)) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>The first compound of a selector.</summary>
    public static string Leftmost(string selector) => Combinators.Split(JsNumber.Trim(selector))[0];

    private static readonly char[] Braces = ['{', '}'];
    private static readonly RulePattern Combinators = RulePattern.Of(@"[\s>+~]+");
    private static readonly RulePattern ClassToken = RulePattern.Of(@"\.([\w-]+)");
    private static readonly RulePattern IdToken = RulePattern.Of(@"#([\w-]+)");
}
