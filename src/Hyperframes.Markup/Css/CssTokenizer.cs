namespace Hyperframes.Markup.Css;

/// <summary>Cuts CSS into the tokens that PostCSS sees, which is coarser than the CSS standard.</summary>
internal sealed class CssTokenizer(string css)
{
    private static readonly bool[] EndsWord = TableOf(" \n\t\r\f!\"#'():;@[\\]{}/");
    private static readonly bool[] EndsAtWord = TableOf(" \n\t\r\f\"#'()/;[\\]{}");

    private readonly Stack<CssToken> _returned = new();
    private int _at;
    private int _lastBadParenthesis = -1;

    public bool AtEnd => _returned.Count == 0 && _at >= css.Length;

    public void Return(CssToken token) => _returned.Push(token);

    public CssToken? Next()
    {
        if (_returned.Count > 0)
        {
            return _returned.Pop();
        }

        if (_at >= css.Length)
        {
            return null;
        }

        var token = Read(_at);
        _at = token.End;
        return token;
    }

    private CssToken Read(int start)
    {
        var c = css[start];
        switch (c)
        {
            case ' ' or '\n' or '\t' or '\r' or '\f':
                var end = start + 1;
                while (end < css.Length && IsSpace(css[end]))
                {
                    end++;
                }

                return new CssToken(CssTokenKind.Space, start, end);
            case '[' or ']' or '{' or '}' or ':' or ';' or ')':
                return new CssToken(CssTokenKind.Control, start, start + 1, c);
            case '(':
                return ReadParenthesis(start);
            case '\'' or '"':
                return new CssToken(CssTokenKind.String, start, EndOf(c, start, "string") + 1);
            case '@':
                return new CssToken(CssTokenKind.AtWord, start, EndOfWord(start + 1, EndsAtWord));
            case '\\':
                return new CssToken(CssTokenKind.Word, start, EndOfEscape(start));
            case '/' when start + 1 < css.Length && css[start + 1] == '*':
                var close = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
                return close < 0 ? throw new CssSyntaxException(start, "The comment is not closed.") : new CssToken(CssTokenKind.Comment, start, close + 2);
            default:
                return new CssToken(CssTokenKind.Word, start, EndOfWord(start + 1, EndsWord));
        }
    }

    private CssToken ReadParenthesis(int start)
    {
        if (IsUnquotedUrl(start))
        {
            return new CssToken(CssTokenKind.Brackets, start, EndOf(')', start, "url(") + 1);
        }

        if (start <= _lastBadParenthesis)
        {
            return new CssToken(CssTokenKind.Control, start, start + 1, '(');
        }

        var close = css.IndexOf(')', start + 1);
        if (close < 0 || HasBadContent(start, close))
        {
            _lastBadParenthesis = close < 0 ? css.Length : close;
            return new CssToken(CssTokenKind.Control, start, start + 1, '(');
        }

        return new CssToken(CssTokenKind.Brackets, start, close + 1);
    }

    private bool IsUnquotedUrl(int start)
    {
        if (start < 3 || string.Compare(css, start - 3, "url", 0, 3, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        if (start > 3 && !IsSpace(css[start - 4]) && "\"'(),/:;[]{}".IndexOf(css[start - 4]) < 0)
        {
            return false;
        }

        var at = start + 1;
        while (at < css.Length && IsSpace(css[at]))
        {
            at++;
        }

        return at >= css.Length || css[at] is not ('"' or '\'');
    }

    /// <summary>A character after any but a line end that a bracketed word cannot hold.</summary>
    private bool HasBadContent(int start, int close)
    {
        for (var i = start + 1; i <= close; i++)
        {
            if (css[i] is '\r' or '\n' or '"' or '\'' or '(' or '/' or '\\' && css[i - 1] is not ('\n' or '\r' or '\u2028' or '\u2029'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The offset of the closing character; a backslash before it keeps it from closing.</summary>
    private int EndOf(char close, int start, string what)
    {
        for (var next = css.IndexOf(close, start + 1); next >= 0; next = css.IndexOf(close, next + 1))
        {
            var backslashes = 0;
            while (next - 1 - backslashes >= 0 && css[next - 1 - backslashes] == '\\')
            {
                backslashes++;
            }

            if (backslashes % 2 == 0)
            {
                return next;
            }
        }

        throw new CssSyntaxException(start, $"The {what} is not closed.");
    }

    private int EndOfEscape(int start)
    {
        var at = start;
        var escapes = true;
        while (at + 1 < css.Length && css[at + 1] == '\\')
        {
            at++;
            escapes = !escapes;
        }

        if (escapes && !(at + 1 < css.Length && (css[at + 1] == '/' || IsSpace(css[at + 1]))))
        {
            at++;
            if (at < css.Length && IsHex(css[at]))
            {
                while (at + 1 < css.Length && IsHex(css[at + 1]))
                {
                    at++;
                }

                if (at + 1 < css.Length && css[at + 1] == ' ')
                {
                    at++;
                }
            }
        }

        return Math.Min(css.Length, at + 1);
    }

    private int EndOfWord(int from, bool[] ends)
    {
        var at = from;
        for (; at < css.Length; at++)
        {
            // In a word, a slash ends it only where a comment begins.
            if (css[at] < ends.Length && ends[css[at]] && (css[at] != '/' || ends == EndsAtWord || (at + 1 < css.Length && css[at + 1] == '*')))
            {
                break;
            }
        }

        return at;
    }

    private static bool[] TableOf(string characters)
    {
        var table = new bool[128];
        foreach (var c in characters)
        {
            table[c] = true;
        }

        return table;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private static bool IsHex(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
