using System.Runtime.CompilerServices;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

/// <summary>
/// Reads JavaScript as ECMAScript defines it, early errors included, into a tree with positions. Reading stops at the first error:
/// what a browser does not run has no meaning to look into.
/// </summary>
internal sealed partial class ScriptParser
{
    /// <summary>Nesting beyond this is refused; no person and no bundler writes it.</summary>
    private const int MaxDepth = 1000;

    private readonly string _source;
    private readonly ScriptParseOptions _options;
    private readonly ScriptScanner _scanner;
    private readonly ScriptScopes _scopes;
    private readonly List<PrivateNames> _privateNames = [];
    private Token _token;
    private int _lastStart;
    private int _lastEnd;
    private int _depth;
    private bool _strict;
    private bool _returnsAtTop;
    private int _potentialArrowAt = -1;

    // Where yield, await and the name "await" occurred in what may become parameters; 0 for nowhere.
    private int _yieldAt;
    private int _awaitAt;
    private int _awaitNameAt;

    private ScriptParser(string source, ScriptParseOptions options)
    {
        _source = source;
        _options = options;
        _scanner = new ScriptScanner(source, options.Goal);
        _scopes = new ScriptScopes(options.Goal);
        _strict = InModule;
    }

    private bool InModule => _options.Goal == ScriptGoal.Module;

    /// <summary>Reads a whole script or module.</summary>
    public static ScriptParseResult Parse(string source, ScriptParseOptions options)
    {
        try
        {
            return ScriptParseResult.Of(new ScriptParser(source, options).ParseProgram());
        }
        catch (ScriptSyntaxException error)
        {
            return ScriptParseResult.Failed(error.Error);
        }
    }

    /// <summary>Reads one expression that begins at <paramref name="start"/> and ends wherever it ends.</summary>
    /// <returns>The expression, or null where none can be read.</returns>
    public static ScriptNode? ParseExpressionAt(string source, int start)
    {
        try
        {
            var parser = new ScriptParser(source, new ScriptParseOptions(ScriptGoal.Script));
            parser._scanner.Position = start;
            parser._token = parser._scanner.Next();
            return parser.ParseExpression();
        }
        catch (ScriptSyntaxException)
        {
            return null;
        }
    }

    private ScriptProgram ParseProgram()
    {
        if (!InModule && HasStrictDirective(0))
        {
            _strict = true;
        }

        _token = _scanner.Next();
        var body = new List<ScriptNode>();
        while (_token.Kind != TokenKind.EndOfFile)
        {
            body.Add(ParseStatement(StatementPlace.List, topLevel: true));
        }

        foreach (var export in _scopes.UndefinedExports.OrderBy(e => e.Value))
        {
            throw Error(export.Value, $"Export '{export.Key}' is not defined.");
        }

        return new ScriptProgram(0, _source.Length, body, _returnsAtTop);
    }

    private void Next()
    {
        if (_token.Kind == TokenKind.Keyword && _token.Escaped)
        {
            throw Error(_token.Start, $"Escape sequence in keyword {_token.Text}.");
        }

        Advance();
    }

    /// <summary>Steps over a token that may be a keyword written with escapes, as property names may be.</summary>
    private void Advance()
    {
        _lastStart = _token.Start;
        _lastEnd = _token.End;
        _token = _scanner.Next();
    }

    private bool Eat(string punctuator)
    {
        if (!_token.IsPunctuator(punctuator))
        {
            return false;
        }

        Advance();
        return true;
    }

    private bool EatKeyword(string keyword)
    {
        if (!_token.IsKeyword(keyword))
        {
            return false;
        }

        Next();
        return true;
    }

    private bool EatContextual(string word)
    {
        if (!_token.IsContextual(word))
        {
            return false;
        }

        Advance();
        return true;
    }

    private void Expect(string punctuator)
    {
        if (!Eat(punctuator))
        {
            throw Unexpected();
        }
    }

    private bool CanInsertSemicolon => _token.Kind == TokenKind.EndOfFile || _token.IsPunctuator("}") || _token.NewlineBefore;

    private void Semicolon()
    {
        if (!Eat(";") && !CanInsertSemicolon)
        {
            throw Unexpected();
        }
    }

    private void EnterDepth()
    {
        if (++_depth > MaxDepth)
        {
            throw Error(_token.Start, "The script is nested too deeply.");
        }

        if (_depth % 16 == 0)
        {
            EnsureStack();
        }
    }

    private void EnsureStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
        }
        catch (InsufficientExecutionStackException)
        {
            throw Error(_token.Start, "The script is nested too deeply.");
        }
    }

    /// <summary>Whether the directives that begin at <paramref name="position"/> contain <c>"use strict"</c>.</summary>
    private bool HasStrictDirective(int position)
    {
        while (true)
        {
            Token literal;
            Token after;
            try
            {
                literal = _scanner.PeekAfter(position);
                if (literal.Kind != TokenKind.String)
                {
                    return false;
                }

                after = _scanner.PeekAfter(literal.End);
            }
            catch (ScriptSyntaxException)
            {
                return false;
            }

            var ends = after.Kind == TokenKind.EndOfFile || after.IsPunctuator(";") || after.IsPunctuator("}")
                || (after.NewlineBefore && !ContinuesExpression(after));
            if (!ends)
            {
                return false;
            }

            if (literal.End - literal.Start == 12 && string.CompareOrdinal(_source, literal.Start + 1, "use strict", 0, 10) == 0)
            {
                return true;
            }

            position = after.IsPunctuator(";") ? after.End : literal.End;
        }
    }

    private static bool ContinuesExpression(Token token) =>
        (token.Kind == TokenKind.Punctuator && token.Text is not ("{" or "~" or "!" or "++" or "--"))
        || token.IsKeyword("in") || token.IsKeyword("instanceof");

    private ScriptSyntaxException Unexpected() => _token.Kind switch
    {
        TokenKind.EndOfFile => Error(_token.Start, "The script ends too early."),
        TokenKind.String => Error(_token.Start, "Unexpected string."),
        TokenKind.Number or TokenKind.BigInt => Error(_token.Start, "Unexpected number."),
        TokenKind.Keyword => Error(_token.Start, $"Unexpected keyword '{_token.Text}'."),
        TokenKind.Name => Error(_token.Start, $"Unexpected name '{_token.Text}'."),
        _ => Error(_token.Start, $"Unexpected token '{_token.Text}'."),
    };

    private static ScriptSyntaxException Unexpected(int offset) => Error(offset, "Unexpected token.");

    private static ScriptSyntaxException Error(int offset, string message) => new(offset, message);
}
