using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

// Tokens inside code.
internal sealed partial class Lexer
{
    /// <summary>Longest first, so that the first that fits is right.</summary>
    private static readonly (string Text, TokenKind Kind)[] Operators =
    [
        ("...", TokenKind.Ellipsis), ("..<", TokenKind.RangeExclusive), ("//=", TokenKind.IntegerDivideAssign),
        ("..", TokenKind.Range), ("?.", TokenKind.NullDot), ("??", TokenKind.Coalesce), ("?!", TokenKind.NotNullThen),
        ("||", TokenKind.Or), ("|>", TokenKind.PipeGreater), ("&&", TokenKind.And), ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual),
        ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual), ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight),
        ("//", TokenKind.DoubleSlash), ("+=", TokenKind.AddAssign), ("-=", TokenKind.SubtractAssign), ("*=", TokenKind.MultiplyAssign),
        ("/=", TokenKind.DivideAssign), ("%=", TokenKind.ModuloAssign), ("++", TokenKind.Increment), ("--", TokenKind.Decrement),
        ("(", TokenKind.OpenParenthesis), (")", TokenKind.CloseParenthesis), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        (",", TokenKind.Comma), (":", TokenKind.Colon), (".", TokenKind.Dot), ("@", TokenKind.At), ("^", TokenKind.Caret),
        ("=", TokenKind.Assign), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star), ("/", TokenKind.Slash),
        ("%", TokenKind.Percent), ("<", TokenKind.Less), (">", TokenKind.Greater), ("!", TokenKind.Not), ("?", TokenKind.Question),
        ("|", TokenKind.Pipe), (";", TokenKind.Semicolon),
    ];

    private bool _frontMatterRead;

    private void ReadCode()
    {
        _openBraces = 0;
        _interpolations.Clear();
        while (_position < _text.Length)
        {
            if (AtFrontMatterEnd())
            {
                _frontMatterRead = true;
                var fence = _position;
                _position = Whitespace.Strip(_text, _position + 3, _text.Length, '~', '\0').From;
                Add(TokenKind.CodeExit, fence);
                return;
            }

            if (_interpolations.Count == 0 && AtCodeExit(out var length))
            {
                var start = _position;
                _stripNext = length == 3 ? _text[_position] : '\0';
                _position += length;
                Add(TokenKind.CodeExit, start);
                return;
            }

            ReadToken();
        }
    }

    /// <summary><c>}}</c>, <c>-}}</c> or <c>~}}</c> with no brace open.</summary>
    private bool AtCodeExit(out int length)
    {
        var marker = _text[_position] is '-' or '~' ? 1 : 0;
        length = 2 + marker;
        return _openBraces == 0 && IsCodeExitAt(_position + marker);
    }

    private bool IsCodeExitAt(int at) =>
        _mode != TemplateMode.Script && at + 1 < _text.Length && _text[at] == '}' && _text[at + 1] == '}' && !InFrontMatter;


    private bool InFrontMatter => _mode == TemplateMode.FrontMatter && !_frontMatterRead;

    private void ReadToken()
    {
        var start = _position;
        var c = _text[_position];
        if (c is '\n' or '\r')
        {
            _position += c == '\r' && Peek(1) == '\n' ? 2 : 1;
            Add(TokenKind.NewLine, start);
        }
        else if (char.IsWhiteSpace(c))
        {
            _position++;
        }
        else if (c == '#')
        {
            SkipComment();
        }
        else if (char.IsLetter(c) || c == '_')
        {
            Add(TokenKind.Identifier, start, ReadName());
        }
        else if (c is >= '0' and <= '9')
        {
            ReadNumber();
        }
        else if (c is '\'' or '"')
        {
            ReadString();
        }
        else if (c == '`')
        {
            ReadVerbatimString();
        }
        else if (c == '$')
        {
            ReadDollar();
        }
        else if (c is '{' or '}')
        {
            ReadBrace();
        }
        else
        {
            ReadOperator();
        }
    }

    private char Peek(int offset) => _position + offset < _text.Length ? _text[_position + offset] : '\0';

    private string ReadName()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetter(_text[_position]) || char.IsDigit(_text[_position]) || _text[_position] == '_'))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }

    private void ReadDollar()
    {
        var start = _position++;
        var c = Peek(0);
        if (c is '\'' or '"')
        {
            ReadInterpolated(start, c, TokenKind.InterpolatedStart);
        }
        else if (c == '$')
        {
            _position++;
            Add(TokenKind.WrappedBlock, start);
        }
        else
        {
            Add(TokenKind.Local, start, ReadName());
        }
    }

    private void ReadBrace()
    {
        var start = _position++;
        if (_text[start] == '{')
        {
            _openBraces++;
            Add(TokenKind.OpenBrace, start);
        }
        else if (_interpolations.Count > 0)
        {
            ReadInterpolated(start, _interpolations.Pop(), TokenKind.InterpolatedMiddle);
        }
        else
        {
            _openBraces = Math.Max(0, _openBraces - 1);
            Add(TokenKind.CloseBrace, start);
        }
    }

    private void SkipComment()
    {
        var isBlock = Peek(1) == '#';
        _position += isBlock ? 2 : 1;
        while (_position < _text.Length && !(_interpolations.Count == 0 && AtCodeExit(out _)))
        {
            if (isBlock ? _text[_position] == '#' && Peek(1) == '#' : _text[_position] is '\n' or '\r')
            {
                _position += isBlock ? 2 : 0;
                return;
            }

            _position++;
        }
    }

    private void ReadOperator()
    {
        foreach (var (text, kind) in Operators)
        {
            if (string.CompareOrdinal(_text, _position, text, 0, text.Length) == 0)
            {
                var start = _position;
                _position += text.Length;
                Add(kind, start);
                return;
            }
        }

        var length = char.IsHighSurrogate(_text[_position]) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
        _tokens.Add(new Token(TokenKind.Invalid, new TextSpan(_position, length)));
        _position += length;
    }
}
