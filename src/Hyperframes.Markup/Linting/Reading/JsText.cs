namespace Hyperframes.Linting.Reading;

/// <summary>
/// A script's text with comments, or comments and literals, blanked. Lengths and line ends stay, so offsets do too. It is a scanner, not a parser: upstream
/// decides between division and a regular expression by the character or word before, and so does this.
/// </summary>
internal sealed class JsText
{
    private static readonly char[] Marks = ['\'', '"', '`', '/'];
    private static readonly char[] MarksInTemplate = ['\'', '"', '`', '/', '{', '}'];
    private static readonly char[] TemplateMarks = ['`', '\\', '$'];
    private static readonly char[] SingleQuoted = ['\'', '\\'];
    private static readonly char[] DoubleQuoted = ['"', '\\'];
    private static readonly char[] BackQuoted = ['`', '\\'];
    private static readonly char[] LineEnds = ['\n', '\r'];

    private readonly string _script;
    private readonly bool _balanced;
    private string? _codeOnly;

    public JsText(string script)
    {
        _script = script;
        WithoutComments = BlankComments(script, out _balanced);
    }

    /// <summary>Comments as spaces.</summary>
    public string WithoutComments { get; }

    /// <summary>Comments, and the insides of strings, templates and regular expressions, as spaces; the script itself where its quotes do not balance.</summary>
    public string CodeOnly => _codeOnly ??= _balanced ? BlankLiterals(WithoutComments) ?? WithoutComments : _script;

    private static string BlankComments(string script, out bool balanced)
    {
        var text = new BlankedText(script);
        var code = new JsCodeBefore(text);
        balanced = true;
        for (var at = script.IndexOfAny(Marks); at >= 0; at = at < script.Length ? script.IndexOfAny(Marks, at) : -1)
        {
            if (script[at] != '/')
            {
                at = EndOfString(script, at);
            }
            else if (at + 1 < script.Length && script[at + 1] is '/' or '*')
            {
                var end = EndOfComment(script, at);
                text.Blank(at, end);
                at = end;
            }
            else if (code.AllowsRegex(at))
            {
                var start = at + 1;
                at = EndOfRegex(script, start);
                if (at >= 0 && script[at++] != '/')
                {
                    balanced = false;
                    code.Ignore(start, at);
                }
            }
            else
            {
                at++;
            }

            if (at < 0)
            {
                balanced = false;
                break;
            }
        }

        return text.ToString();
    }

    /// <summary>Null where quotes or template braces do not balance.</summary>
    private static string? BlankLiterals(string script)
    {
        var text = new BlankedText(script);
        var code = new JsCodeBefore(text);
        var templates = new Stack<int>();
        var at = 0;
        while (at < script.Length && (at = script.IndexOfAny(templates.Count > 0 ? MarksInTemplate : Marks, at)) >= 0)
        {
            var c = script[at];
            var start = at + 1;
            if (c is '{' or '}' && templates.Pop() is var depth && (c == '{' || depth > 0))
            {
                templates.Push(c == '{' ? depth + 1 : depth - 1);
                at = start;
            }
            else if (c is '`' or '}')
            {
                at = EndOfTemplatePiece(script, start);
                if (at < 0)
                {
                    return null;
                }

                text.Blank(start, at);
                if (script[at] == '$')
                {
                    templates.Push(0);
                    at++;
                }

                at++;
            }
            else if (c != '/')
            {
                at = EndOfString(script, at);
                if (at < 0)
                {
                    return null;
                }

                text.Blank(start, at - 1);
            }
            else if (!(start < script.Length && script[start] is '/' or '*') && code.AllowsRegex(at))
            {
                at = EndOfRegex(script, start);
                if (at < 0 || script[at] != '/')
                {
                    return null;
                }

                text.Blank(start, at++);
            }
            else
            {
                at = start;
            }
        }

        return templates.Count > 0 ? null : text.ToString();
    }

    private static int EndOfComment(string script, int start)
    {
        if (script[start + 1] == '*')
        {
            var close = script.IndexOf("*/", start + 2, StringComparison.Ordinal);
            return close < 0 ? script.Length : close + 2;
        }

        var end = script.IndexOfAny(LineEnds, start + 2);
        return end < 0 ? script.Length : end;
    }

    /// <summary>The offset behind the quote that closes the one at <paramref name="open"/>; -1 where none does.</summary>
    private static int EndOfString(string script, int open)
    {
        var marks = script[open] switch { '\'' => SingleQuoted, '"' => DoubleQuoted, _ => BackQuoted };
        var at = open + 1;
        while (at < script.Length && (at = script.IndexOfAny(marks, at)) >= 0)
        {
            if (script[at] != '\\')
            {
                return at + 1;
            }

            at += 2;
        }

        return -1;
    }

    /// <summary>The offset of the backtick or <c>${</c> that ends a piece of a template; -1 where none does.</summary>
    private static int EndOfTemplatePiece(string script, int start)
    {
        var at = start;
        while (at < script.Length && (at = script.IndexOfAny(TemplateMarks, at)) >= 0)
        {
            if (script[at] == '`' || (script[at] == '$' && at + 1 < script.Length && script[at + 1] == '{'))
            {
                return at;
            }

            at += script[at] == '\\' ? 2 : 1;
        }

        return -1;
    }

    /// <summary>The offset of the slash, or of the line end, that ends a regular expression; -1 where neither comes.</summary>
    private static int EndOfRegex(string script, int start)
    {
        var inClass = false;
        var escaped = false;
        for (var at = start; at < script.Length; at++)
        {
            var c = script[at];
            if (c is '\n' or '\r' || (c == '/' && !escaped && !inClass))
            {
                return at;
            }

            inClass = escaped ? inClass : c == '[' || (c != ']' && inClass);
            escaped = c == '\\' && !escaped;
        }

        return -1;
    }
}
