using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

/// <summary>Builds the tree of a template. Collects every error; a limit stops it before any text could exhaust the stack.</summary>
internal sealed partial class Parser
{
    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly ParseLimits _limits;
    private readonly List<TemplateDiagnostic> _diagnostics = [];
    private int _index;
    private int _newLinesSkipped;
    private int _expressionDepth;
    private int _statementDepth;
    private bool _stopped;

    private Parser(string text, IReadOnlyList<Token> tokens, ParseLimits limits)
    {
        _text = text;
        _tokens = tokens;
        _limits = limits;
    }

    public static ParsedTemplate Parse(string text, TemplateMode mode = TemplateMode.Default, ParseLimits? limits = null, bool floatsAreDecimal = false)
    {
        limits ??= ParseLimits.Default;
        if (text.Length > limits.TextLength)
        {
            var tooLarge = new TemplateDiagnostic(DiagnosticIds.TooLarge, new TextSpan(0, 0), Number(text.Length), Number(limits.TextLength));
            return new ParsedTemplate(new Block(default, []), [tooLarge]);
        }

        var (tokens, lexical) = Lexer.Read(text, mode, floatsAreDecimal);
        var parser = new Parser(text, tokens, limits);
        var body = parser.ParseTemplate();
        return new ParsedTemplate(body, [.. parser._diagnostics, .. lexical]);
    }

    private Token Current => _tokens[_index];

    private Token Previous => _tokens[Math.Max(0, _index - 1)];

    private Token Ahead(int count) => _tokens[Math.Min(_index + count, _tokens.Count - 1)];

    /// <summary>Whether nothing stands between the current token and the one before.</summary>
    private bool TouchesPrevious => _index > 0 && _tokens[_index - 1].Span.End == Current.Span.Start;

    private Token Next()
    {
        var token = Current;
        Advance();
        while (_newLinesSkipped > 0 && Current.Kind == TokenKind.NewLine)
        {
            Advance();
        }

        return token;
    }

    private void Advance()
    {
        if (_index < _tokens.Count - 1)
        {
            _index++;
        }
    }

    private bool Accept(TokenKind kind)
    {
        if (Current.Kind != kind)
        {
            return false;
        }

        Next();
        return true;
    }

    private bool Expect(TokenKind kind, string text)
    {
        if (Accept(kind))
        {
            return true;
        }

        Report(DiagnosticIds.ExpectedToken, Current.Span, text, Describe(Current));
        return false;
    }

    private Block ParseTemplate()
    {
        var statements = new List<Statement>();
        while (Current.Kind != TokenKind.EndOfFile && !_stopped)
        {
            ParseStatements(statements, BlockKind.Template);
            if (Current.Kind != TokenKind.EndOfFile && !_stopped)
            {
                Next();
            }
        }

        return new Block(new TextSpan(0, _text.Length), statements);
    }

    private string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "the end of the template",
        TokenKind.NewLine => "the end of the line",
        TokenKind.CodeExit => "}}",
        TokenKind.Raw or TokenKind.Escape => "text",
        _ => Shorten(token.Span.In(_text)),
    };

    private static string Shorten(string text) => text.Length <= 40 ? text : text.Substring(0, 37) + "...";

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, Previous.Span.End));

    private void Report(string id, TextSpan span, params string[] arguments)
    {
        if (!_stopped)
        {
            _diagnostics.Add(new TemplateDiagnostic(id, span, arguments));
        }
    }

    /// <summary>After a limit nothing more is read: what follows would only be consequences.</summary>
    private void Stop(string id, TextSpan span, params string[] arguments)
    {
        Report(id, span, arguments);
        _stopped = true;
        _index = _tokens.Count - 1;
    }

    private void EnterExpression(TextSpan at)
    {
        if (++_expressionDepth > _limits.ExpressionDepth && !_stopped)
        {
            Stop(DiagnosticIds.TooDeep, at, Number(_limits.ExpressionDepth));
        }
    }
}
