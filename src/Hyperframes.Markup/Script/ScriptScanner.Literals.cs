using System.Globalization;

namespace Hyperframes.Markup.Script;

// Numbers, strings, templates and regular expressions.
internal sealed partial class ScriptScanner
{
    /// <summary>Reads the slash at <paramref name="slash"/> as the beginning of a regular expression.</summary>
    public Token RescanRegExp(Token slash)
    {
        Position = slash.Start + 1;
        var inClass = false;
        for (; ; Position++)
        {
            if (Position >= source.Length || ScriptCharacters.IsLineTerminator(source[Position]))
            {
                throw Error(slash.Start, "The regular expression is not closed.");
            }

            var c = source[Position];
            if (c == '\\' && Position + 1 < source.Length && !ScriptCharacters.IsLineTerminator(source[Position + 1]))
            {
                Position++;
            }
            else if (c == '/' && !inClass)
            {
                break;
            }
            else if (c is '[' or ']')
            {
                inClass = c == '[';
            }
        }

        var pattern = source.Substring(slash.Start + 1, Position - slash.Start - 1);
        Position++;
        var flags = Position < source.Length && (source[Position] == '\\' || ScriptCharacters.IsIdentifierPart(CodePoint(Position)))
            ? ScanFlags()
            : "";
        RegExpSyntax.Check(pattern, flags, slash.Start);
        return slash with { Kind = TokenKind.RegExp, Text = pattern, Flags = flags, End = Position };
    }

    /// <summary>Reads template characters from <see cref="Position"/> to the closing backtick or the next <c>${</c>, and steps over it.</summary>
    /// <returns>The value, null where an escape in it is malformed (allowed in tagged templates), and whether the template ended.</returns>
    public (string? Cooked, int End, bool Last) ScanTemplateChunk(int templateStart)
    {
        _buffer.Clear();
        var wellFormed = true;
        while (true)
        {
            if (Position >= source.Length)
            {
                throw Error(templateStart, "The template literal is not closed.");
            }

            var c = source[Position];
            if (c == '`' || (c == '$' && Peek(1) == '{'))
            {
                var end = Position;
                Position += c == '`' ? 1 : 2;
                return (wellFormed ? _buffer.ToString() : null, end, c == '`');
            }

            if (c == '\\')
            {
                wellFormed &= ScanEscape(inTemplate: true, out _);
            }
            else
            {
                Position++;
                if (c == '\r')
                {
                    Position += Peek(0) == '\n' ? 1 : 0;
                    c = '\n';
                }

                _buffer.Append(c);
            }
        }
    }

    private string ScanFlags()
    {
        var start = Position;
        var flags = ScanWord(out var escaped, out _);
        return escaped ? throw Error(start, "The flags of a regular expression may not be escaped.") : flags;
    }

    private void ScanString(ref Token token)
    {
        var quote = source[Position++];
        token.Kind = TokenKind.String;
        var plain = Position;
        while (plain < source.Length && source[plain] != quote && source[plain] is not ('\\' or '\n' or '\r'))
        {
            plain++;
        }

        if (plain < source.Length && source[plain] == quote)
        {
            token.Text = _names.Get(source, Position, plain, out _);
            Position = plain + 1;
            return;
        }

        _buffer.Clear();
        while (true)
        {
            if (Position >= source.Length || source[Position] is '\n' or '\r')
            {
                throw Error(token.Start, "The string is not closed.");
            }

            var c = source[Position];
            if (c == quote)
            {
                Position++;
                token.Text = _buffer.ToString();
                return;
            }

            if (c == '\\')
            {
                var escape = Position;
                if (!ScanEscape(inTemplate: false, out var legacyOctal))
                {
                    throw Error(escape, "The escape sequence is malformed.");
                }

                token.LegacyOctal = legacyOctal && token.LegacyOctal < 0 ? escape : token.LegacyOctal;
            }
            else
            {
                _buffer.Append(c);
                Position++;
            }
        }
    }

    private bool ScanEscape(bool inTemplate, out bool legacyOctal)
    {
        legacyOctal = false;
        Position++;
        if (Position >= source.Length)
        {
            return true;
        }

        var c = source[Position++];
        switch (c)
        {
            case 'n': _buffer.Append('\n'); return true;
            case 'r': _buffer.Append('\r'); return true;
            case 't': _buffer.Append('\t'); return true;
            case 'b': _buffer.Append('\b'); return true;
            case 'v': _buffer.Append('\v'); return true;
            case 'f': _buffer.Append('\f'); return true;
            case 'x': return AppendEscaped(ScanHexDigits(2));
            case 'u': return AppendEscaped(ScanUnicodeEscape());
            case '\r':
                Position += Peek(0) == '\n' ? 1 : 0;
                return true;
            case '\n' or '\u2028' or '\u2029':
                return true;
            case '8' or '9':
                legacyOctal = true;
                _buffer.Append(c);
                return !inTemplate;
            case >= '0' and <= '7':
                return ScanOctalEscape(c, inTemplate, out legacyOctal);
            default:
                _buffer.Append(c);
                return true;
        }
    }

    private bool ScanOctalEscape(char first, bool inTemplate, out bool legacyOctal)
    {
        var value = first - '0';
        var limit = first <= '3' ? 2 : 1;
        var digits = 1;
        for (; limit > 0 && Peek(0) is >= '0' and <= '7'; limit--, digits++)
        {
            value = (value * 8) + (source[Position++] - '0');
        }

        _buffer.Append((char)value);
        legacyOctal = first != '0' || digits > 1 || Peek(0) is '8' or '9';
        return !(inTemplate && legacyOctal);
    }

    private bool AppendEscaped(int codePoint)
    {
        if (codePoint < 0)
        {
            return false;
        }

        Append(codePoint);
        return true;
    }

    private void ScanNumber(ref Token token)
    {
        token.Kind = TokenKind.Number;
        var radix = Peek(0) != '0' ? 10 : Peek(1) switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 10 };
        if (radix != 10)
        {
            Position += 2;
            token.Number = ScanRadixDigits(radix);
            ScanBigIntSuffix(ref token);
        }
        else if (Peek(0) == '0' && Peek(1) is >= '0' and <= '9')
        {
            ScanLegacyOctal(ref token);
        }
        else
        {
            ScanDecimal(ref token);
        }

        if (Position < source.Length && (source[Position] == '\\' || ScriptCharacters.IsIdentifierStart(CodePoint(Position))))
        {
            throw Error(Position, "A name directly after a number.");
        }
    }

    private double ScanRadixDigits(int radix)
    {
        var start = Position;
        var value = 0.0;
        var separated = true;
        for (; Position < source.Length; Position++)
        {
            var digit = ScriptCharacters.HexValue(source[Position]);
            if (source[Position] == '_')
            {
                if (separated)
                {
                    throw Error(Position, "A numeric separator must stand between two digits.");
                }

                separated = true;
                continue;
            }

            if (digit < 0 || digit >= radix)
            {
                break;
            }

            value = (value * radix) + digit;
            separated = false;
        }

        return Position == start || separated ? throw Error(start, FormattableString.Invariant($"A digit of radix {radix} is expected.")) : value;
    }

    private void ScanLegacyOctal(ref Token token)
    {
        var start = Position;
        var octal = true;
        for (; Peek(0) is >= '0' and <= '9'; Position++)
        {
            octal &= source[Position] <= '7';
        }

        token.LegacyOctal = start;
        if (!octal)
        {
            ScanFraction();
            token.Number = ParseDouble(source.Substring(start, Position - start));
            return;
        }

        for (var i = start; i < Position; i++)
        {
            token.Number = (token.Number * 8) + (source[i] - '0');
        }
    }

    private void ScanDecimal(ref Token token)
    {
        var start = Position;
        if (Peek(0) != '.')
        {
            ScanDecimalDigits();
            if (Peek(0) == 'n')
            {
                token.Number = ParseDouble(Digits(start));
                ScanBigIntSuffix(ref token);
                return;
            }
        }

        ScanFraction();
        token.Number = ParseDouble(Digits(start));
    }

    private void ScanFraction()
    {
        if (Peek(0) == '.')
        {
            Position++;
            if (Peek(0) is >= '0' and <= '9' or '_')
            {
                ScanDecimalDigits();
            }
        }

        if (Peek(0) is 'e' or 'E')
        {
            Position++;
            Position += Peek(0) is '+' or '-' ? 1 : 0;
            ScanDecimalDigits();
        }
    }

    private void ScanDecimalDigits()
    {
        var start = Position;
        var separated = true;
        for (; Peek(0) is (>= '0' and <= '9') or '_'; Position++)
        {
            var separator = source[Position] == '_';
            if (separator && separated)
            {
                throw Error(Position, "A numeric separator must stand between two digits.");
            }

            separated = separator;
        }

        if (separated || (Position - start > 1 && source[start] == '0' && source[start + 1] == '_'))
        {
            throw Error(start, "The number is malformed.");
        }
    }

    private void ScanBigIntSuffix(ref Token token)
    {
        if (Peek(0) == 'n')
        {
            Position++;
            token.Kind = TokenKind.BigInt;
        }
    }

    private string Digits(int start)
    {
        var text = source.Substring(start, Position - start);
        return text.IndexOf('_') < 0 ? text : text.Replace("_", "");
    }

    private static double ParseDouble(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
