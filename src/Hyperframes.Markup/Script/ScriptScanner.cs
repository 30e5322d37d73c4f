using System.Text;

namespace Hyperframes.Markup.Script;

/// <summary>
/// Cuts a script into tokens, one at a time. Whether a slash begins a regular expression, and where a template goes on, only the
/// grammar knows: the parser asks for these pieces by <see cref="RescanRegExp"/> and <see cref="ScanTemplateChunk"/>.
/// </summary>
internal sealed partial class ScriptScanner(string source, ScriptGoal goal)
{
    private readonly NamePool _names = new();
    private readonly StringBuilder _buffer = new();

    /// <summary>Offset of the next character to read.</summary>
    public int Position { get; set; }

    public Token Next()
    {
        var token = new Token { Text = "", Flags = "", LegacyOctal = -1, NewlineBefore = SkipTrivia() };
        token.Start = Position;
        if (Position >= source.Length)
        {
            token.Kind = TokenKind.EndOfFile;
            token.End = Position;
            return token;
        }

        var c = source[Position];
        if (ScriptCharacters.IsDigit(c) || (c == '.' && Peek(1) is >= '0' and <= '9'))
        {
            ScanNumber(ref token);
        }
        else if (c is '"' or '\'')
        {
            ScanString(ref token);
        }
        else if (c == '\\' || ScriptCharacters.IsIdentifierStart(CodePoint(Position)))
        {
            ScanName(ref token);
        }
        else if (c == '#')
        {
            ScanPrivateName(ref token);
        }
        else
        {
            ScanPunctuator(ref token);
        }

        token.End = Position;
        return token;
    }

    /// <summary>The token behind <paramref name="from"/>, without going there.</summary>
    public Token PeekAfter(int from)
    {
        var here = Position;
        Position = from;
        try
        {
            return Next();
        }
        finally
        {
            Position = here;
        }
    }

    /// <summary>Skips white space and comments; says whether a line ended on the way.</summary>
    private bool SkipTrivia()
    {
        var newline = Position == 0;
        if (Position == 0 && source.StartsWith("#!", StringComparison.Ordinal))
        {
            SkipLine();
        }

        while (true)
        {
            newline |= SkipSpace();
            if (Position >= source.Length)
            {
                break;
            }

            var c = source[Position];
            if (c == '/' && Peek(1) == '/')
            {
                SkipLine();
            }
            else if (c == '/' && Peek(1) == '*')
            {
                newline |= SkipBlockComment();
            }
            else if (goal == ScriptGoal.Script && (At("<!--") || (newline && At("-->"))))
            {
                SkipLine();
            }
            else
            {
                break;
            }
        }

        return newline;
    }

    private bool SkipSpace()
    {
        var newline = false;
        var at = Position;
        for (; at < source.Length; at++)
        {
            var c = source[at];
            if (ScriptCharacters.IsLineTerminator(c))
            {
                newline = true;
            }
            else if (c is > ' ' and < '\u007f' || !ScriptCharacters.IsWhiteSpace(c))
            {
                break;
            }
        }

        Position = at;
        return newline;
    }

    private void SkipLine()
    {
        while (Position < source.Length && !ScriptCharacters.IsLineTerminator(source[Position]))
        {
            Position++;
        }
    }

    private bool SkipBlockComment()
    {
        var start = Position;
        var end = source.IndexOf("*/", Position + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Error(start, "The comment is not closed.");
        }

        Position = end + 2;
        for (var i = start; i < end; i++)
        {
            if (ScriptCharacters.IsLineTerminator(source[i]))
            {
                return true;
            }
        }

        return false;
    }

    private void ScanName(ref Token token)
    {
        token.Text = ScanWord(out token.Escaped, out var isKeyword);
        token.Kind = isKeyword ? TokenKind.Keyword : TokenKind.Name;
    }

    private void ScanPrivateName(ref Token token)
    {
        Position++;
        if (Position >= source.Length || (source[Position] != '\\' && !ScriptCharacters.IsIdentifierStart(CodePoint(Position))))
        {
            throw Error(token.Start, "Unexpected character '#'.");
        }

        token.Text = ScanWord(out token.Escaped, out _);
        token.Kind = TokenKind.PrivateName;
    }

    private string ScanWord(out bool escaped, out bool isKeyword)
    {
        var start = Position;
        var at = start;
        while (at < source.Length && source[at] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '$' or '_')
        {
            at++;
        }

        Position = at;
        escaped = false;
        if (at >= source.Length || (source[at] < 0x80 && source[at] != '\\'))
        {
            return _names.Get(source, start, at, out isKeyword);
        }

        _buffer.Clear().Append(source, start, Position - start);
        while (Position < source.Length)
        {
            var codePoint = CodePoint(Position);
            if (codePoint == '\\')
            {
                escaped = true;
                AppendNameEscape();
            }
            else if (_buffer.Length == 0 ? ScriptCharacters.IsIdentifierStart(codePoint) : ScriptCharacters.IsIdentifierPart(codePoint))
            {
                Append(codePoint);
                Position += codePoint > 0xffff ? 2 : 1;
            }
            else
            {
                break;
            }
        }

        var word = _buffer.ToString();
        isKeyword = ScriptWords.IsKeyword(word);
        return word;
    }

    private void AppendNameEscape()
    {
        var start = Position;
        Position++;
        if (Peek(0) != 'u')
        {
            throw Error(Position, "A Unicode escape \\uXXXX is expected.");
        }

        Position++;
        var codePoint = ScanUnicodeEscape();
        if (codePoint < 0
            || !(_buffer.Length == 0 ? ScriptCharacters.IsIdentifierStart(codePoint) : ScriptCharacters.IsIdentifierPart(codePoint)))
        {
            throw Error(start, "The Unicode escape does not stand for a character that a name may contain.");
        }

        Append(codePoint);
    }

    /// <summary>Reads what follows <c>\u</c>: four digits or braces; -1 where it is malformed.</summary>
    private int ScanUnicodeEscape()
    {
        var value = 0;
        if (Peek(0) == '{')
        {
            var digits = 0;
            for (Position++; Position < source.Length && ScriptCharacters.HexValue(source[Position]) is >= 0 and var digit; Position++)
            {
                value = Math.Min((value * 16) + digit, 0x110000);
                digits++;
            }

            if (digits == 0 || value > 0x10ffff || Peek(0) != '}')
            {
                return -1;
            }

            Position++;
            return value;
        }

        return ScanHexDigits(4);
    }

    private int ScanHexDigits(int count)
    {
        var value = 0;
        for (var i = 0; i < count; i++, Position++)
        {
            var digit = Position < source.Length ? ScriptCharacters.HexValue(source[Position]) : -1;
            if (digit < 0)
            {
                return -1;
            }

            value = (value * 16) + digit;
        }

        return value;
    }

    private void Append(int codePoint)
    {
        if (codePoint > 0xffff)
        {
            _buffer.Append(char.ConvertFromUtf32(codePoint));
        }
        else
        {
            _buffer.Append((char)codePoint);
        }
    }

    private int CodePoint(int index) => ScriptCharacters.CodePointAt(source, index);

    private int Peek(int ahead) => Position + ahead < source.Length ? source[Position + ahead] : -1;

    private bool At(string text) => string.CompareOrdinal(source, Position, text, 0, text.Length) == 0;

    private static ScriptSyntaxException Error(int offset, string message) => new(offset, message);
}
