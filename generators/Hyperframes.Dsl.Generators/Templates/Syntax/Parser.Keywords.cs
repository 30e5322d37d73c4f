using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

// One method a statement word.
internal sealed partial class Parser
{
    private IfStatement ParseIf()
    {
        var keyword = Next();
        return ParseIfRest(keyword.Span);
    }

    private IfStatement ParseIfRest(TextSpan keyword)
    {
        var condition = ParseExpression();
        EndStatement();
        var then = ParseBlock(BlockKind.If);
        Block? otherwise = null;
        if (Current.Is("else"))
        {
            var word = Next();
            if (Current.Is("if"))
            {
                var start = Next().Span;
                if (++_statementDepth > _limits.StatementDepth * 4)
                {
                    Stop(DiagnosticIds.TooDeep, start, Number(_limits.StatementDepth * 4));
                }

                var nested = ParseIfRest(start);
                _statementDepth--;
                return new IfStatement(SpanFrom(keyword.Start), condition, then, new Block(nested.Span, [nested]));
            }

            EndStatement();
            otherwise = ParseElse(word.Span);
        }

        EndBlock("if", keyword);
        return new IfStatement(SpanFrom(keyword.Start), condition, then, otherwise);
    }

    private Block ParseElse(TextSpan keyword)
    {
        var block = ParseBlock(BlockKind.Plain);
        return block with { Span = TextSpan.FromBounds(keyword.Start, Math.Max(keyword.End, block.Span.End)) };
    }

    private ForStatement ParseFor(bool isTable)
    {
        var keyword = Next();
        var variable = ParseOperand();
        if (!IsTarget(variable))
        {
            Report(DiagnosticIds.ExpectedName, keyword.Span, keyword.Text, Shorten(variable.Span.In(_text)));
        }

        if (Current.Is("in"))
        {
            Next();
        }
        else if (variable is not MissingExpression)
        {
            Report(DiagnosticIds.ExpectedToken, keyword.Span, "in", Describe(Current));
        }

        var source = ParseExpression(isLoopSource: true);
        var options = ParseLoopOptions();
        EndStatement();
        var body = ParseBlock(BlockKind.Loop);
        Block? otherwise = null;
        if (Current.Is("else"))
        {
            var word = Next();
            if (Current.Is("if"))
            {
                Report(DiagnosticIds.MisplacedElse, Current.Span, "else if");
                SkipStatement();
            }

            EndStatement();
            otherwise = ParseElse(word.Span);
        }

        EndBlock(keyword.Text, keyword.Span);
        return new ForStatement(SpanFrom(keyword.Span.Start), keyword.Span, isTable, variable, source, options, body, otherwise);
    }

    private List<LoopOption> ParseLoopOptions()
    {
        var options = new List<LoopOption>();
        while (Current.Kind == TokenKind.Identifier)
        {
            var name = Next();
            var value = Accept(TokenKind.Colon) ? ParseSimpleOperand() : null;
            options.Add(new LoopOption(SpanFrom(name.Span.Start), name.Text, value));
        }

        return options;
    }

    private WhileStatement ParseWhile()
    {
        var keyword = Next();
        var condition = ParseExpression();
        EndStatement();
        var body = ParseBody("while", keyword.Span);
        return new WhileStatement(SpanFrom(keyword.Span.Start), keyword.Span, condition, body);
    }

    private CaseStatement ParseCase()
    {
        var keyword = Next();
        var value = ParseExpression();
        EndStatement();
        ParseStatements([], BlockKind.Case);
        var whens = new List<When>();
        while (Current.Is("when"))
        {
            whens.Add(ParseWhen());
        }

        Block? otherwise = null;
        if (Current.Is("else"))
        {
            var word = Next();
            EndStatement();
            otherwise = ParseElse(word.Span);
        }

        EndBlock("case", keyword.Span);
        return new CaseStatement(SpanFrom(keyword.Span.Start), value, whens, otherwise);
    }

    private When ParseWhen()
    {
        var start = Next().Span.Start;
        var values = new List<Expression>();
        do
        {
            values.Add(ParseWhenValue());
        }
        while (Accept(TokenKind.Comma) || Accept(TokenKind.Or));

        EndStatement();
        var body = ParseBlock(BlockKind.When);
        return new When(SpanFrom(start), values, body);
    }

    private FunctionStatement ParseFunctionStatement()
    {
        var keyword = Next();
        var name = Current;
        if (name.Kind is TokenKind.Identifier or TokenKind.Local)
        {
            Next();
        }
        else
        {
            Report(DiagnosticIds.ExpectedName, keyword.Span, "func", Describe(name));
        }

        var parameters = Current.Kind == TokenKind.OpenParenthesis ? ParseParameters() : null;
        EndStatement();
        var body = ParseBody("func", keyword.Span);
        var span = SpanFrom(keyword.Span.Start);
        var text = name.Kind == TokenKind.Local ? "$" + name.Text : name.Text;
        return new FunctionStatement(span, new Function(span, text, parameters, body, IsInline: false), name.Span);
    }

    private List<Parameter> ParseParameters()
    {
        Next();
        var parameters = new List<Parameter>();
        while (Current.Kind == TokenKind.Identifier)
        {
            parameters.Add(ParseParameter(parameters));
            if (!Accept(TokenKind.Comma))
            {
                break;
            }
        }

        if (!Expect(TokenKind.CloseParenthesis, ")"))
        {
            SkipStatement();
        }

        return parameters;
    }

    private Parameter ParseParameter(List<Parameter> before)
    {
        var name = Next();
        LiteralExpression? value = null;
        var isVariadic = false;
        if (Accept(TokenKind.Ellipsis))
        {
            isVariadic = true;
        }
        else if (Accept(TokenKind.Assign))
        {
            var at = Current.Span;
            value = ParseUnary() switch
            {
                LiteralExpression literal => literal,
                UnaryExpression { Operator: TokenKind.Minus, Operand: LiteralExpression { Value: not null } literal } => Negated(literal),
                _ => null,
            };
            if (value is null)
            {
                Report(DiagnosticIds.BadParameter, name.Span, name.Text, "its default must be a literal");
                value = new LiteralExpression(at, null);
            }
        }

        var last = before.LastOrDefault();
        if (last is { IsVariadic: true } || (last is { Default: not null } && value is null && !isVariadic))
        {
            Report(DiagnosticIds.BadParameter, name.Span, name.Text, last.IsVariadic ? "nothing may follow a parameter with '...'" : "it needs a default, because the one before has one");
        }

        return new Parameter(SpanFrom(name.Span.Start), name.Text, value, isVariadic);
    }

    private static LiteralExpression Negated(LiteralExpression literal) => literal with
    {
        Value = literal.Value switch
        {
            int i => -(long)i is var n && n >= int.MinValue ? (int)n : n,
            long l => -l,
            System.Numerics.BigInteger b => -b,
            float f => -f,
            double d => -d,
            decimal m => -m,
            var other => other,
        },
    };

    private CaptureStatement ParseCapture()
    {
        var keyword = Next();
        var target = ParseOperand();
        if (!IsTarget(target))
        {
            Report(DiagnosticIds.BadTarget, target.Span, Shorten(target.Span.In(_text)));
        }

        EndStatement();
        var body = ParseBody("capture", keyword.Span);
        return new CaptureStatement(SpanFrom(keyword.Span.Start), target, body);
    }

    private WithStatement ParseWith()
    {
        var keyword = Next();
        var target = ParseExpression();
        EndStatement();
        var body = ParseBody("with", keyword.Span);
        return new WithStatement(SpanFrom(keyword.Span.Start), target, body);
    }

    private WrapStatement ParseWrap()
    {
        var keyword = Next();
        var target = ParseExpression();
        EndStatement();
        var body = ParseBody("wrap", keyword.Span);
        return new WrapStatement(SpanFrom(keyword.Span.Start), target, body);
    }

    private ImportStatement ParseImport()
    {
        var keyword = Next();
        var value = ParseExpression();
        EndStatement();
        return new ImportStatement(SpanFrom(keyword.Span.Start), value);
    }

    private ReadOnlyStatement ParseReadOnly()
    {
        var keyword = Next();
        var target = ParseOperand();
        if (target is not (NameExpression or LocalExpression or MissingExpression))
        {
            Report(DiagnosticIds.ExpectedName, keyword.Span, "readonly", Shorten(target.Span.In(_text)));
        }

        EndStatement();
        return new ReadOnlyStatement(SpanFrom(keyword.Span.Start), target);
    }

    private ReturnStatement ParseReturn()
    {
        var keyword = Next();
        var value = Current.EndsStatement ? null : ParseExpression();
        EndStatement();
        return new ReturnStatement(SpanFrom(keyword.Span.Start), value);
    }
}
