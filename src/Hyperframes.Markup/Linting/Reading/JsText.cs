using System.Text;

namespace Hyperframes.Linting.Reading;

/// <summary>
/// A script's text with comments, or comments and literals, blanked. Lengths and line ends stay, so offsets do too. It is a scanner, not a parser: upstream
/// decides between division and a regular expression by the character or word before, and so does this.
/// </summary>
internal static class JsText
{
    private static readonly HashSet<string> WordsBeforeRegex = new(StringComparer.Ordinal)
    {
        "return", "typeof", "instanceof", "in", "of", "new", "delete", "void", "case", "do", "else", "yield", "await",
    };

    /// <summary>Comments as spaces.</summary>
    public static string WithoutComments(string script) => Scan(script, out _);

    /// <summary>Comments, and the insides of strings, templates and regular expressions, as spaces; the script itself where its quotes do not balance.</summary>
    public static string CodeOnly(string script)
    {
        var commentFree = Scan(script, out var balanced);
        return balanced ? BlankLiterals(commentFree) ?? commentFree : script;
    }

    private static string Scan(string script, out bool balanced)
    {
        var text = new StringBuilder(script.Length);
        var before = new CodeBefore();
        var quote = '\0';
        var misread = false;
        var regex = default(RegexState);
        for (var i = 0; i < script.Length; i++)
        {
            var c = script[i];
            var next = i + 1 < script.Length ? script[i + 1] : '\0';
            if (regex.Inside)
            {
                text.Append(c);
                if (regex.Read(c, ref misread))
                {
                    before.Push(c);
                }
            }
            else if (quote != '\0')
            {
                text.Append(c);
                if (c == '\\' && i + 1 < script.Length)
                {
                    text.Append(next);
                    before.Push(' ');
                    before.Push(' ');
                    i++;
                }
                else if (c == quote)
                {
                    quote = '\0';
                    before.Push(c);
                }
                else
                {
                    before.Push(' ');
                }
            }
            else if (c is '\'' or '"' or '`')
            {
                quote = c;
                text.Append(c);
                before.Push(c);
            }
            else if (c == '/' && next is '/' or '*')
            {
                var end = EndOfComment(script, i, next);
                AppendBlank(text, script, i, end);
                before.Push(' ');
                i = end - 1;
            }
            else
            {
                if (c == '/' && before.AllowsRegex)
                {
                    regex.Inside = true;
                }

                text.Append(c);
                before.Push(c);
            }
        }

        balanced = quote == '\0' && !regex.Inside && !misread;
        return text.ToString();
    }

    private static int EndOfComment(string script, int start, char kind)
    {
        if (kind == '*')
        {
            var close = script.IndexOf("*/", start + 2, StringComparison.Ordinal);
            return close < 0 ? script.Length : close + 2;
        }

        var end = start + 2;
        while (end < script.Length && script[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return end;
    }

    private static void AppendBlank(StringBuilder text, string script, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text.Append(Blank(script[i]));
        }
    }

    private static char Blank(char c) => c is '\n' or '\r' ? c : ' ';

    /// <summary>Null where quotes or template braces do not balance.</summary>
    private static string? BlankLiterals(string script)
    {
        var text = new StringBuilder(script.Length);
        var before = new CodeBefore();
        var templates = new Stack<int>();
        var quote = '\0';
        var misread = false;
        var regex = default(RegexState);
        for (var i = 0; i < script.Length; i++)
        {
            var c = script[i];
            var next = i + 1 < script.Length ? script[i + 1] : '\0';
            if (regex.Inside)
            {
                var ended = regex.Read(c, ref misread);
                Emit(ended ? c : Blank(c));
            }
            else if (quote != '\0')
            {
                if (c == '\\' && i + 1 < script.Length)
                {
                    Emit(' ');
                    Emit(Blank(next));
                    i++;
                }
                else if (c == quote)
                {
                    quote = '\0';
                    Emit(c);
                }
                else if (quote == '`' && c == '$' && next == '{')
                {
                    templates.Push(0);
                    quote = '\0';
                    Emit('$');
                    Emit('{');
                    i++;
                }
                else
                {
                    Emit(Blank(c));
                }
            }
            else if (c is '\'' or '"' or '`')
            {
                quote = c;
                Emit(c);
            }
            else if (c == '/' && next is not ('/' or '*') && before.AllowsRegex)
            {
                regex.Inside = true;
                Emit(c);
            }
            else
            {
                if (templates.Count > 0 && c is '{' or '}')
                {
                    var depth = templates.Pop();
                    if (c == '}' && depth == 0)
                    {
                        quote = '`';
                    }
                    else
                    {
                        templates.Push(c == '{' ? depth + 1 : depth - 1);
                    }
                }

                Emit(c);
            }
        }

        return quote != '\0' || templates.Count > 0 || regex.Inside || misread ? null : text.ToString();

        void Emit(char c)
        {
            text.Append(c);
            before.Push(c);
        }
    }

    /// <summary>The inside of a regular expression literal.</summary>
    private struct RegexState
    {
        private bool _escaped;
        private bool _inClass;

        public bool Inside { get; set; }

        /// <summary>True at the closing slash.</summary>
        public bool Read(char c, ref bool misread)
        {
            if (c is '\n' or '\r')
            {
                this = default;
                misread = true;
                return false;
            }

            if (_escaped)
            {
                _escaped = false;
            }
            else if (c == '\\')
            {
                _escaped = true;
            }
            else if (c is '[' or ']')
            {
                _inClass = c == '[';
            }
            else if (c == '/' && !_inClass)
            {
                this = default;
                return true;
            }

            return false;
        }
    }

    /// <summary>What stands before a slash, which decides whether it divides.</summary>
    private sealed class CodeBefore
    {
        private readonly StringBuilder _word = new();
        private char _last;
        private char _previous;
        private bool _wordEnded;
        private bool _afterDot;

        public bool AllowsRegex
        {
            get
            {
                if (_last == '\0')
                {
                    return true;
                }

                if (IsWordCharacter(_last))
                {
                    return !_afterDot && WordsBeforeRegex.Contains(_word.ToString());
                }

                return !(_last is '+' or '-' && _previous == _last) && "=(,:[!&|?{};+-*%^~<>".IndexOf(_last) >= 0;
            }
        }

        public void Push(char c)
        {
            if (c is ' ' or '\t' or '\n' or '\r')
            {
                _wordEnded = true;
                return;
            }

            if (IsWordCharacter(c))
            {
                if (_wordEnded || _word.Length == 0)
                {
                    _afterDot = _last == '.';
                    _word.Clear();
                }

                if (_word.Length < 16)
                {
                    _word.Append(c);
                }
            }
            else
            {
                _word.Clear();
                _afterDot = false;
            }

            _wordEnded = false;
            _previous = _last;
            _last = c;
        }

        private static bool IsWordCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '$';
    }
}
