using System.Globalization;
using System.Text;
using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

// String literals.
internal sealed partial class Lexer
{
    private void ReadString()
    {
        var start = _position;
        var quote = _text[_position++];
        var value = new StringBuilder();
        while (_position < _text.Length && _text[_position] != quote)
        {
            ReadStringCharacter(value, interpolated: false);
        }

        CloseString(start, quote);
        Add(TokenKind.String, start, value.ToString());
    }

    private void ReadVerbatimString()
    {
        var start = _position++;
        var value = new StringBuilder();
        while (_position < _text.Length && (_text[_position] != '`' || Peek(1) == '`'))
        {
            value.Append(_text[_position]);
            _position += _text[_position] == '`' ? 2 : 1;
        }

        CloseString(start, '`');
        Add(TokenKind.String, start, value.ToString());
    }

    /// <summary>Reads text of an interpolated string up to its next hole or its end.</summary>
    private void ReadInterpolated(int start, char quote, TokenKind kind)
    {
        if (kind == TokenKind.InterpolatedStart)
        {
            _position++;
        }

        var value = new StringBuilder();
        while (_position < _text.Length && _text[_position] != quote)
        {
            if (_text[_position] == '{')
            {
                _position++;
                _interpolations.Push(quote);
                Add(kind, start, value.ToString());
                return;
            }

            ReadStringCharacter(value, interpolated: true);
        }

        CloseString(start, quote);
        Add(kind == TokenKind.InterpolatedStart ? TokenKind.String : TokenKind.InterpolatedEnd, start, value.ToString());
    }

    private void CloseString(int start, char quote)
    {
        if (_position < _text.Length)
        {
            _position++;
            return;
        }

        var last = Math.Max(start, _text.Length - 1);
        Report(DiagnosticIds.UnterminatedString, TextSpan.FromBounds(last, _text.Length), quote.ToString());
    }

    private void ReadStringCharacter(StringBuilder value, bool interpolated)
    {
        var c = _text[_position];
        if (c != '\\')
        {
            value.Append(c);
            _position++;
            return;
        }

        _position++;
        c = Peek(0);
        _position++;
        switch (c)
        {
            case '\\' or '\'' or '"': value.Append(c); break;
            case '{' when interpolated: value.Append(c); break;
            case '0': value.Append('\0'); break;
            case 'b': value.Append('\b'); break;
            case 'f': value.Append('\f'); break;
            case 'n': value.Append('\n'); break;
            case 'r': value.Append('\r'); break;
            case 't': value.Append('\t'); break;
            case 'v': value.Append('\v'); break;
            case '\n': break;
            case '\r':
                _position += Peek(0) == '\n' ? 1 : 0;
                break;
            case 'u': ReadHex(value, 4); break;
            case 'x': ReadHex(value, 2); break;
            default:
                _position--;
                Report(DiagnosticIds.BadStringEscape, new TextSpan(_position, _position < _text.Length ? 1 : 0), c.ToString());
                break;
        }
    }

    private void ReadHex(StringBuilder value, int digits)
    {
        for (var i = 0; i < digits; i++)
        {
            if (!Uri.IsHexDigit(Peek(i)))
            {
                _position += i;
                Report(DiagnosticIds.BadStringEscape, new TextSpan(_position, _position < _text.Length ? 1 : 0), Peek(0).ToString());
                return;
            }
        }

        value.Append((char)int.Parse(_text.Substring(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        _position += digits;
    }
}
