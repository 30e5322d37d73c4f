using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>Divides a template into tokens. Never fails: what it cannot read becomes a diagnostic and an invalid token.</summary>
internal sealed partial class Lexer
{
    private readonly string _text;
    private readonly TemplateMode _mode;
    private readonly bool _floatsAreDecimal;
    private readonly List<Token> _tokens = [];
    private readonly List<TemplateDiagnostic> _diagnostics = [];
    private readonly Stack<char> _interpolations = new();
    private int _position;
    private int _openBraces;
    private char _stripNext;

    private Lexer(string text, TemplateMode mode, bool floatsAreDecimal)
    {
        _text = text;
        _mode = mode;
        _floatsAreDecimal = floatsAreDecimal;
    }

    public static (IReadOnlyList<Token> Tokens, IReadOnlyList<TemplateDiagnostic> Diagnostics) Read(
        string text, TemplateMode mode = TemplateMode.Default, bool floatsAreDecimal = false)
    {
        var lexer = new Lexer(text, mode, floatsAreDecimal);
        lexer.ReadAll();
        return (lexer._tokens, lexer._diagnostics);
    }

    private void ReadAll()
    {
        switch (_mode)
        {
            case TemplateMode.Script:
                ReadCode();
                break;
            case TemplateMode.FrontMatter:
                ReadFrontMatter();
                ReadTemplate();
                break;
            default:
                ReadTemplate();
                break;
        }

        Add(TokenKind.EndOfFile, _text.Length);
    }

    private void ReadTemplate()
    {
        while (_position < _text.Length)
        {
            var block = FindBlock(_position);
            var escape = EscapeLength(block);
            var contentStart = block + (escape > 0 ? escape : 2);
            var marker = block < _text.Length ? MarkerAt(contentStart) : '\0';
            ReadRaw(block, marker);
            if (block == _text.Length)
            {
                return;
            }

            var enter = TextSpan.FromBounds(block, marker == '\0' ? contentStart : contentStart + 1);
            _position = enter.End;
            if (escape > 0)
            {
                ReadEscape(enter, percents: escape - 2);
            }
            else
            {
                _tokens.Add(new Token(TokenKind.CodeEnter, enter, IndentBefore(block)));
                ReadCode();
            }
        }
    }

    private int FindBlock(int from)
    {
        for (var i = _text.IndexOf('{', from); i >= 0 && i + 1 < _text.Length; i = _text.IndexOf('{', i + 1))
        {
            if (_text[i + 1] == '{' || EscapeLength(i) > 0)
            {
                return i;
            }
        }

        return _text.Length;
    }

    /// <summary>Length of <c>{%%{</c> at a place, or 0.</summary>
    private int EscapeLength(int at)
    {
        var i = at + 1;
        while (i < _text.Length && _text[i] == '%')
        {
            i++;
        }

        return i > at + 1 && i < _text.Length && _text[i] == '{' ? i + 1 - at : 0;
    }

    private char MarkerAt(int at) => at < _text.Length && _text[at] is '-' or '~' ? _text[at] : '\0';

    private void ReadRaw(int end, char nextMarker)
    {
        var start = _position;
        var (from, to) = Whitespace.Strip(_text, start, end, _stripNext, nextMarker);
        _stripNext = '\0';
        _position = end;
        if (to > from)
        {
            _tokens.Add(new Token(TokenKind.Raw, TextSpan.FromBounds(from, to), _text.Substring(from, to - from)));
        }
    }

    /// <summary>The white space that stands alone before a block on its line, after whitespace control.</summary>
    private string IndentBefore(int block)
    {
        if (_tokens.Count == 0 || _tokens[_tokens.Count - 1] is not { Kind: TokenKind.Raw } raw || raw.Span.End != block)
        {
            return "";
        }

        var start = block;
        while (start > raw.Span.Start && _text[start - 1] != '\n')
        {
            start--;
            if (!char.IsWhiteSpace(_text[start]))
            {
                return "";
            }
        }

        return start > 0 && _text[start - 1] != '\n' ? "" : _text.Substring(start, block - start);
    }

    private void ReadEscape(TextSpan enter, int percents)
    {
        var closing = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(closing, _position, StringComparison.Ordinal);
        if (end < 0)
        {
            Report(DiagnosticIds.UnterminatedEscape, enter, closing);
            end = _text.Length;
        }

        var contentEnd = end;
        if (end < _text.Length && end > _position && _text[end - 1] is '-' or '~')
        {
            contentEnd--;
            _stripNext = _text[end - 1];
        }

        _tokens.Add(new Token(TokenKind.Escape, TextSpan.FromBounds(_position, contentEnd), _text.Substring(_position, contentEnd - _position)));
        _position = Math.Min(end + closing.Length, _text.Length);
    }

    private void ReadFrontMatter()
    {
        const string Fence = "+++";
        if (!_text.StartsWith(Fence, StringComparison.Ordinal))
        {
            Report(DiagnosticIds.UnexpectedToken, new TextSpan(0, Math.Min(1, _text.Length)), "a text without '+++'");
            return;
        }

        _position = Fence.Length;
        _tokens.Add(new Token(TokenKind.CodeEnter, new TextSpan(0, Fence.Length), ""));
        ReadCode();
    }

    private bool AtFrontMatterEnd() =>
        _mode == TemplateMode.FrontMatter && _tokens.Count > 0 && !_frontMatterRead && _text[_position] == '+'
        && string.CompareOrdinal(_text, _position, "+++", 0, 3) == 0 && (_position == 0 || _text[_position - 1] is '\n' or '\r');

    private void Add(TokenKind kind, int start, object? value = null) =>
        _tokens.Add(new Token(kind, TextSpan.FromBounds(start, Math.Max(start, _position)), value));

    private void Report(string id, TextSpan span, params string[] arguments) => _diagnostics.Add(new TemplateDiagnostic(id, span, arguments));
}
