using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

// Blocks and the statements of one line.
internal sealed partial class Parser
{
    private void ParseStatements(List<Statement> statements, BlockKind kind)
    {
        while (Current.Kind != TokenKind.EndOfFile && !_stopped)
        {
            if (Current.Kind == TokenKind.Identifier && EndsBlock(kind))
            {
                return;
            }

            var before = _index;
            ParseStatement(statements, kind);
            if (_index == before)
            {
                Next();
            }
        }
    }

    private bool EndsBlock(BlockKind kind)
    {
        if (Current.Is("end"))
        {
            if (kind != BlockKind.Template)
            {
                return true;
            }

            Report(DiagnosticIds.SurplusEnd, new TextSpan(Current.Span.End - 1, 1));
            Next();
            return false;
        }

        if (Current.Is("else"))
        {
            if (kind is BlockKind.If or BlockKind.Loop or BlockKind.When)
            {
                return true;
            }

            Report(DiagnosticIds.MisplacedElse, Current.Span, "else");
            Next();
            return false;
        }

        if (Current.Is("when"))
        {
            if (kind is BlockKind.When or BlockKind.Case)
            {
                return true;
            }

            Report(DiagnosticIds.MisplacedElse, Current.Span, "when");
            Next();
        }

        return false;
    }

    private void ParseStatement(List<Statement> statements, BlockKind kind)
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Raw or TokenKind.Escape:
                Next();
                if (kind != BlockKind.Case)
                {
                    statements.Add(new RawStatement(token.Span, token.Text));
                }

                break;
            case TokenKind.CodeEnter:
                Next();
                statements.Add(new CodeEnterStatement(token.Span, token.Text));
                break;
            case TokenKind.CodeExit:
                Next();
                statements.Add(new CodeExitStatement(token.Span));
                break;
            case TokenKind.NewLine or TokenKind.Semicolon:
                Next();
                break;
            default:
                if (kind == BlockKind.Case)
                {
                    Report(DiagnosticIds.UnexpectedToken, token.Span, Describe(token));
                    SkipStatement();
                    break;
                }

                ParseCode(statements);
                break;
        }
    }

    private void ParseCode(List<Statement> statements)
    {
        if (++_statementDepth > _limits.StatementDepth)
        {
            Stop(DiagnosticIds.TooDeep, Current.Span, Number(_limits.StatementDepth));
        }
        else
        {
            var depth = _expressionDepth;
            EnterExpression(Current.Span);
            EnterExpression(Current.Span);
            statements.Add(ParseKeywordStatement() ?? ParseExpressionStatement());
            _expressionDepth = depth;
        }

        _statementDepth--;
    }

    private Statement? ParseKeywordStatement()
    {
        if (Current.Kind != TokenKind.Identifier)
        {
            return null;
        }

        switch (Current.Text)
        {
            case "if": return ParseIf();
            case "for" when Ahead(1).Kind != TokenKind.Dot: return ParseFor(isTable: false);
            case "tablerow" when Ahead(1).Kind != TokenKind.Dot: return ParseFor(isTable: true);
            case "while" when Ahead(1).Kind != TokenKind.Dot: return ParseWhile();
            case "case": return ParseCase();
            case "func": return ParseFunctionStatement();
            case "capture": return ParseCapture();
            case "with": return ParseWith();
            case "wrap": return ParseWrap();
            case "import": return ParseImport();
            case "readonly": return ParseReadOnly();
            case "ret": return ParseReturn();
            case "break" or "continue":
                var jump = Next();
                EndStatement();
                return new JumpStatement(jump.Span, jump.Text == "break");
            default: return null;
        }
    }

    /// <summary>A statement must be followed by a line end, a semicolon or the end of the code.</summary>
    private void EndStatement()
    {
        if (Current.EndsStatement || _stopped)
        {
            return;
        }

        if (Current.Kind == TokenKind.Invalid && Previous.Kind == TokenKind.Invalid)
        {
            SkipStatement();
            return;
        }

        Report(DiagnosticIds.ExpectedEndOfStatement, Current.Span, Describe(Current));
        SkipStatement();
    }

    private void SkipStatement()
    {
        while (!Current.EndsStatement)
        {
            Next();
        }
    }

    /// <summary>The body of a statement up to its <c>end</c>, which is read too.</summary>
    private Block ParseBody(string statement, TextSpan keyword)
    {
        var body = ParseBlock(BlockKind.Plain);
        EndBlock(statement, keyword);
        return body;
    }

    private Block ParseBlock(BlockKind kind)
    {
        var start = Current.Span.Start;
        var statements = new List<Statement>();
        ParseStatements(statements, kind);
        return new Block(SpanFrom(start), statements);
    }

    private void EndBlock(string statement, TextSpan keyword, bool endsStatement = true)
    {
        if (!Current.Is("end"))
        {
            var last = Previous;
            var position = new LineMap(_text).PositionAt(keyword.Start);
            Report(DiagnosticIds.MissingEnd, last.Span, statement, Number(position.Line), Number(position.Column));
            return;
        }

        Next();
        if (endsStatement)
        {
            EndStatement();
        }
    }

    private Statement ParseExpressionStatement()
    {
        var start = Current.Span.Start;
        var value = ParseExpression(isStatement: true);
        Statement statement;
        if (AssignmentOperator(Current.Kind, out var op))
        {
            statement = ParseAssignment(start, value, op);
        }
        else
        {
            statement = new ExpressionStatement(SpanFrom(start), value);
        }

        EndStatement();
        return statement;
    }

    private Statement ParseAssignment(int start, Expression target, TokenKind? op)
    {
        var sign = Next();
        if (op is null && target is CallExpression { HasParentheses: true, Target: NameExpression or LocalExpression } call
            && call.Arguments.All(a => a.Value is NameExpression && a.Name is null && !a.IsExpanded))
        {
            return InlineFunction(start, call);
        }

        var value = ParseExpression();
        if (!IsTarget(target))
        {
            var at = target is ParenthesizedExpression inner ? inner.Inner.Span : target.Span;
            var id = target is LiteralExpression ? DiagnosticIds.MisplacedAssignment : DiagnosticIds.BadTarget;
            Report(id, at, Shorten(target.Span.In(_text)));
        }

        return new AssignStatement(SpanFrom(start), target, op, sign.Span, value);
    }

    private FunctionStatement InlineFunction(int start, CallExpression call)
    {
        var bodyStart = Current.Span.Start;
        var result = ParseExpression();
        var parameters = call.Arguments.Select(a => new Parameter(a.Span, ((NameExpression)a.Value).Name, null, IsVariadic: false)).ToArray();
        var body = new Block(SpanFrom(bodyStart), [new ReturnStatement(result.Span, result)]);
        var name = call.Target is LocalExpression local ? "$" + local.Name : ((NameExpression)call.Target).Name;
        return new FunctionStatement(SpanFrom(start), new Function(SpanFrom(start), name, parameters, body, IsInline: true), call.Target.Span);
    }

    private static bool IsTarget(Expression expression) =>
        expression is NameExpression or MemberExpression or IndexExpression or LocalExpression { Name.Length: > 0 } or MissingExpression;

    private static bool AssignmentOperator(TokenKind kind, out TokenKind? op)
    {
        op = kind switch
        {
            TokenKind.AddAssign => TokenKind.Plus,
            TokenKind.SubtractAssign => TokenKind.Minus,
            TokenKind.MultiplyAssign => TokenKind.Star,
            TokenKind.DivideAssign => TokenKind.Slash,
            TokenKind.IntegerDivideAssign => TokenKind.DoubleSlash,
            TokenKind.ModuloAssign => TokenKind.Percent,
            _ => null,
        };
        return op is not null || kind == TokenKind.Assign;
    }
}
