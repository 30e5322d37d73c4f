using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

// Pipes, conditionals, operators and calls: loosest to tightest.
internal sealed partial class Parser
{
    private const int UnaryLevel = 200;
    private const int OrLevel = 30;

    /// <summary>Height of the tree that was read last: chains of operators make deep trees without nesting.</summary>
    private int _height;

    private Expression ParseExpression(bool isStatement = false, bool isLoopSource = false, bool isConditionalMiddle = false)
    {
        var start = Current.Span.Start;
        var left = ParseOperators(0, calls: true, isLoopSource);
        var height = _height;
        while (true)
        {
            if (Current.Kind is TokenKind.Pipe or TokenKind.PipeGreater)
            {
                left = ParsePipe(left, start, isConditionalMiddle);
            }
            else if (Current.Kind == TokenKind.Question)
            {
                left = ParseConditional(left, start);
            }
            else
            {
                break;
            }

            Grow(ref height);
        }

        _height = height;
        if (!isStatement && AssignmentOperator(Current.Kind, out _))
        {
            Report(DiagnosticIds.MisplacedAssignment, left.Span, Shorten(left.Span.In(_text)));
            EnterExpression(Next().Span);
            ParseExpression();
            _expressionDepth--;
        }

        return left;
    }

    private void Grow(ref int height)
    {
        height = Math.Max(height, _height) + 1;
        if (height > _limits.ChainLength)
        {
            Stop(DiagnosticIds.TooDeep, Current.Span, Number(_limits.ChainLength));
        }
    }

    private PipeExpression ParsePipe(Expression left, int start, bool isConditionalMiddle)
    {
        _newLinesSkipped++;
        Next();
        _newLinesSkipped--;
        var right = ParseOperators(0, calls: true);
        if (isConditionalMiddle && Current.Kind == TokenKind.Colon)
        {
            Report(DiagnosticIds.UnexpectedToken, right.Span, Shorten(right.Span.In(_text)));
        }

        return new PipeExpression(SpanFrom(start), left, right);
    }

    private ConditionalExpression ParseConditional(Expression condition, int start)
    {
        EnterExpression(Next().Span);
        var then = ParseExpression(isConditionalMiddle: true);
        var height = _height;
        Expect(TokenKind.Colon, ":");
        var otherwise = ParseExpression();
        _expressionDepth--;
        _height = Math.Max(height, _height);
        return new ConditionalExpression(SpanFrom(start), condition, then, otherwise);
    }

    private Expression ParseWhenValue() => ParseOperators(OrLevel, calls: true);

    /// <summary>Operators tighter than a level; with <paramref name="calls"/> also <c>f a b</c>.</summary>
    private Expression ParseOperators(int level, bool calls, bool isLoopSource = false)
    {
        EnterExpression(Current.Span);
        var start = Current.Span.Start;
        var left = ParseUnary(calls);
        var height = _height;
        while (!_stopped)
        {
            if (Level(Current.Kind) is var next && next > level)
            {
                EnterExpression(Current.Span);
                var op = Next();
                var right = ParseOperators(next, calls);
                left = new BinaryExpression(SpanFrom(start), left, op.Kind, op.Span, right);
                _expressionDepth--;
            }
            else if (calls && StartsArgument(Current.Kind) && !(isLoopSource && Current.Kind == TokenKind.Identifier))
            {
                left = ParseSpaceCall(left, start, level);
            }
            else
            {
                break;
            }

            Grow(ref height);
        }

        _height = height;
        _expressionDepth--;
        return left;
    }

    private static int Level(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.NotNullThen => 20,
        TokenKind.Or => OrLevel,
        TokenKind.And => 40,
        TokenKind.Equal or TokenKind.NotEqual => 70,
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => 80,
        TokenKind.Plus or TokenKind.Minus => 100,
        TokenKind.Star or TokenKind.Slash or TokenKind.DoubleSlash or TokenKind.Percent or TokenKind.ShiftLeft or TokenKind.ShiftRight => 110,
        TokenKind.Range or TokenKind.RangeExclusive => 130,
        _ => 0,
    };

    private static bool StartsArgument(TokenKind kind) => kind is TokenKind.Identifier or TokenKind.Local or TokenKind.WrappedBlock or TokenKind.Number
        or TokenKind.String or TokenKind.InterpolatedStart or TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace or TokenKind.Not
        or TokenKind.At or TokenKind.Caret;

    private CallExpression ParseSpaceCall(Expression target, int start, int level)
    {
        var arguments = new List<Argument>();
        var height = _height;
        var afterNamed = false;
        while (StartsArgument(Current.Kind) || (afterNamed && Current.Kind is TokenKind.Plus or TokenKind.Minus))
        {
            var at = Current.Span.Start;
            afterNamed = Current.Kind == TokenKind.Identifier && Ahead(1).Kind == TokenKind.Colon;
            if (afterNamed)
            {
                var name = Next().Text;
                Next();
                var value = ParseSimpleOperand();
                arguments.Add(new Argument(SpanFrom(at), name, value, IsExpanded: false));
            }
            else
            {
                var isExpanded = Accept(TokenKind.Caret);
                var value = ParseOperators(isExpanded ? UnaryLevel : level, calls: false);
                arguments.Add(new Argument(SpanFrom(at), null, value, isExpanded));
            }

            height = Math.Max(height, _height);
        }

        _height = height;
        return new CallExpression(SpanFrom(start), target, arguments, HasParentheses: false);
    }

    /// <summary>The value of a named argument in the space form: a literal, path, parenthesis, list or object.</summary>
    private Expression ParseSimpleOperand()
    {
        EnterExpression(Current.Span);
        var operand = ParseUnary(calls: false);
        _expressionDepth--;
        return operand;
    }

    private Expression ParseUnary(bool calls = false)
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret:
                Next();
                var operand = ParseOperators(UnaryLevel, calls);
                _height++;
                return new UnaryExpression(SpanFrom(token.Span.Start), token.Kind, operand);
            case TokenKind.Increment or TokenKind.Decrement:
                Next();
                var target = ParseOperand();
                if (!IsTarget(target))
                {
                    Report(DiagnosticIds.BadTarget, token.Span, Shorten(target.Span.In(_text)));
                }

                return new IncrementExpression(SpanFrom(token.Span.Start), token.Span, target, IsPrefix: true, token.Kind == TokenKind.Decrement);
            default:
                return ParsePostfixIncrement(ParseOperand());
        }
    }

    private Expression ParsePostfixIncrement(Expression operand)
    {
        if (Current.Kind is not (TokenKind.Increment or TokenKind.Decrement))
        {
            return operand;
        }

        var token = Next();
        if (!IsTarget(operand))
        {
            Report(DiagnosticIds.BadTarget, token.Span, Shorten(operand.Span.In(_text)));
        }

        return new IncrementExpression(SpanFrom(operand.Span.Start), token.Span, operand, IsPrefix: false, token.Kind == TokenKind.Decrement);
    }
}
