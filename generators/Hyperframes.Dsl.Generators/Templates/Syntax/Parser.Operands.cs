using Hyperframes.Generators.Templates.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Generators.Templates.Syntax;

// Literals, names, and what follows them without a space.
internal sealed partial class Parser
{
    private static readonly HashSet<string> ReservedNames = new(StringComparer.Ordinal) { "null", "true", "false", "do", "this" };

    private Expression ParseOperand()
    {
        var operand = ParsePrimary();
        var height = _height;
        while (!_stopped)
        {
            switch (Current.Kind)
            {
                case TokenKind.Dot or TokenKind.NullDot:
                    if (ParseMember(operand) is not { } member)
                    {
                        return operand;
                    }

                    operand = member;
                    break;
                case TokenKind.OpenBracket when TouchesPrevious && CanBeIndexed(operand):
                    operand = ParseIndexer(operand);
                    break;
                case TokenKind.OpenParenthesis when TouchesPrevious && CanBeCalled(operand):
                    operand = ParseCall(operand);
                    break;
                default:
                    _height = height;
                    return operand;
            }

            Grow(ref height);
        }

        return operand;
    }

    private static bool CanBeCalled(Expression operand) => operand is NameExpression or LocalExpression or MemberExpression or IndexExpression
        or ParenthesizedExpression or CallExpression { HasParentheses: true } or ThisExpression or LoopVariableExpression;

    private static bool CanBeIndexed(Expression operand) =>
        CanBeCalled(operand) || operand is LiteralExpression { Value: string } or InterpolatedExpression;

    private MemberExpression? ParseMember(Expression target)
    {
        var dot = Next();
        var name = Current;
        if (name.Kind != TokenKind.Identifier || ReservedNames.Contains(name.Text))
        {
            Report(DiagnosticIds.ExpectedName, name.Span, dot.Span.In(_text), Describe(name));
            return null;
        }

        Next();
        var text = name.Text;
        if (text is "empty" or "blank" && Current.Kind == TokenKind.Question && TouchesPrevious)
        {
            Next();
            text += "?";
        }

        return new MemberExpression(SpanFrom(target.Span.Start), target, text, name.Span, dot.Kind == TokenKind.NullDot);
    }

    private IndexExpression ParseIndexer(Expression target)
    {
        Next();
        var index = ParseExpression();
        Expect(TokenKind.CloseBracket, "]");
        return new IndexExpression(SpanFrom(target.Span.Start), target, index);
    }

    private CallExpression ParseCall(Expression target)
    {
        Next();
        var arguments = new List<Argument>();
        var height = 0;
        while (Current.Kind != TokenKind.CloseParenthesis && !_stopped)
        {
            var start = Current.Span.Start;
            string? name = null;
            if (Current.Kind == TokenKind.Identifier && Ahead(1).Kind == TokenKind.Colon)
            {
                name = Next().Text;
                Next();
            }

            var isExpanded = Accept(TokenKind.Caret);
            var value = ParseExpression();
            arguments.Add(new Argument(SpanFrom(start), name, value, isExpanded));
            height = Math.Max(height, _height);
            if (!Accept(TokenKind.Comma))
            {
                break;
            }

            if (Current.Kind == TokenKind.CloseParenthesis)
            {
                Report(DiagnosticIds.ExpectedExpression, Current.Span, Describe(Current));
            }
        }

        Expect(TokenKind.CloseParenthesis, ")");
        _height = height;
        return new CallExpression(SpanFrom(target.Span.Start), target, arguments, HasParentheses: true);
    }

    private Expression ParsePrimary()
    {
        _height = 1;
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.String:
                Next();
                return new LiteralExpression(token.Span, token.Value);
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.Local:
                Next();
                return new LocalExpression(token.Span, token.Text);
            case TokenKind.WrappedBlock:
                Next();
                return new WrappedBlockExpression(token.Span);
            case TokenKind.OpenParenthesis:
                Next();
                var inner = ParseExpression();
                Expect(TokenKind.CloseParenthesis, ")");
                _height++;
                return new ParenthesizedExpression(SpanFrom(token.Span.Start), inner);
            case TokenKind.OpenBracket:
                return ParseList();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.InterpolatedStart:
                return ParseInterpolated();
            default:
                Report(DiagnosticIds.ExpectedExpression, token.Span, Describe(token));
                return new MissingExpression(token.Span);
        }
    }

    private Expression ParseName()
    {
        var token = Next();
        switch (token.Text)
        {
            case "null": return new LiteralExpression(token.Span, null);
            case "true": return new LiteralExpression(token.Span, true);
            case "false": return new LiteralExpression(token.Span, false);
            case "this": return new ThisExpression(token.Span);
            case "do": return ParseLambda(token);
            case "for" or "while" or "tablerow" when Current.Kind == TokenKind.Dot && Ahead(1).Kind == TokenKind.Identifier:
                Next();
                var name = Next();
                if (!LoopVariables.Exists(token.Text, name.Text))
                {
                    Report(DiagnosticIds.UnknownLoopVariable, token.Span, token.Text + "." + name.Text);
                }

                return new LoopVariableExpression(SpanFrom(token.Span.Start), token.Text, name.Text, name.Span);
            default: return new NameExpression(token.Span, token.Text);
        }
    }

    private LambdaExpression ParseLambda(Token keyword)
    {
        var newLinesSkipped = _newLinesSkipped;
        _newLinesSkipped = 0;
        var parameters = Current.Kind == TokenKind.OpenParenthesis ? ParseParameters() : null;
        if (++_statementDepth > _limits.StatementDepth)
        {
            Stop(DiagnosticIds.TooDeep, keyword.Span, Number(_limits.StatementDepth));
        }

        var body = ParseBlock(BlockKind.Plain);
        _statementDepth--;
        _newLinesSkipped = newLinesSkipped;
        EndBlock("do", keyword.Span, endsStatement: false);
        var span = SpanFrom(keyword.Span.Start);
        _height = 1;
        return new LambdaExpression(span, new Function(span, null, parameters, body, IsInline: false));
    }

    private ListExpression ParseList()
    {
        var start = Current.Span;
        var items = new List<Expression>();
        EnterExpression(start);
        _newLinesSkipped++;
        Next();
        EnterExpression(Current.Span);
        var height = 0;
        while (Current.Kind != TokenKind.CloseBracket && !_stopped)
        {
            items.Add(ParseExpression());
            height = Math.Max(height, _height);
            if (!Accept(TokenKind.Comma))
            {
                break;
            }
        }

        _newLinesSkipped--;
        Expect(TokenKind.CloseBracket, "]");
        _expressionDepth -= 2;
        _height = height + 1;
        return new ListExpression(SpanFrom(start.Start), items);
    }

    private ObjectExpression ParseObject()
    {
        var start = Current.Span;
        var entries = new List<ObjectEntry>();
        EnterExpression(start);
        _newLinesSkipped++;
        Next();
        var height = 0;
        while (Current.Kind != TokenKind.CloseBrace && !_stopped)
        {
            var name = Current;
            if (name.Kind is not (TokenKind.Identifier or TokenKind.String) || (name.Kind == TokenKind.Identifier && ReservedNames.Contains(name.Text)))
            {
                Report(DiagnosticIds.ExpectedName, name.Span, "{", Describe(name));
                break;
            }

            Next();
            if (!Expect(TokenKind.Colon, ":"))
            {
                break;
            }

            entries.Add(new ObjectEntry(name.Text, name.Span, ParseExpression()));
            height = Math.Max(height, _height);
            if (!Accept(TokenKind.Comma))
            {
                break;
            }
        }

        _newLinesSkipped--;
        Expect(TokenKind.CloseBrace, "}");
        _expressionDepth--;
        _height = height + 1;
        return new ObjectExpression(SpanFrom(start.Start), entries);
    }

    private InterpolatedExpression ParseInterpolated()
    {
        var start = Current.Span.Start;
        List<string> texts = [Current.Text];
        var holes = new List<Expression>();
        var height = 0;
        do
        {
            Next();
            holes.Add(ParseExpression());
            height = Math.Max(height, _height);
            if (Current.Kind is not (TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd))
            {
                Report(DiagnosticIds.ExpectedToken, Current.Span, "}", Describe(Current));
                texts.Add("");
                break;
            }

            texts.Add(Current.Text);
        }
        while (Current.Kind == TokenKind.InterpolatedMiddle && !_stopped);

        Accept(TokenKind.InterpolatedEnd);
        _height = height + 1;
        return new InterpolatedExpression(SpanFrom(start), texts, holes);
    }
}
