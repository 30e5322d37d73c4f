using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

internal sealed partial class ScriptParser
{
    /// <summary>One for each place that is open, used again when it is left.</summary>
    private readonly List<CoverGrammar> _covers = [];
    private int _openCovers;

    private ScriptNode ParseExpression(bool forInit = false, CoverGrammar? cover = null)
    {
        var start = _token.Start;
        var expression = ParseAssignment(forInit, cover);
        if (!_token.IsPunctuator(","))
        {
            return expression;
        }

        var expressions = new List<ScriptNode> { expression };
        while (Eat(","))
        {
            expressions.Add(ParseAssignment(forInit, cover));
        }

        return new SequenceExpression(start, _lastEnd, expressions);
    }

    private ScriptNode ParseAssignment(bool forInit = false, CoverGrammar? cover = null)
    {
        EnterDepth();
        var expression = _token.IsContextual("yield") && _scopes.InGenerator ? ParseYield(forInit) : ParseAssignmentBelowYield(forInit, cover);
        _depth--;
        return expression;
    }

    private ScriptNode ParseAssignmentBelowYield(bool forInit, CoverGrammar? outer)
    {
        var cover = outer ?? EnterCover();
        var (oldParenthesized, oldTrailingComma, oldDoubleProto) = (cover.ParenthesizedAssign, cover.TrailingComma, cover.DoubleProto);
        if (outer is not null)
        {
            cover.ParenthesizedAssign = cover.TrailingComma = -1;
        }

        var start = _token.Start;
        if (_token.IsPunctuator("(") || _token.Kind == TokenKind.Name)
        {
            _potentialArrowAt = start;
        }

        var left = ParseConditional(forInit, cover);
        if (!OperatorTable.IsAssignment(_token))
        {
            if (outer is null)
            {
                CheckExpression(cover);
                _openCovers--;
                return left;
            }

            cover.ParenthesizedAssign = oldParenthesized >= 0 ? oldParenthesized : cover.ParenthesizedAssign;
            cover.TrailingComma = oldTrailingComma >= 0 ? oldTrailingComma : cover.TrailingComma;
            return left;
        }

        var @operator = _token.Text;
        if (@operator == "=")
        {
            left = ToPattern(left, isBinding: false, cover);
        }

        if (outer is not null)
        {
            cover.ParenthesizedAssign = cover.TrailingComma = cover.DoubleProto = -1;
        }

        if (cover.ShorthandAssign >= left.Start)
        {
            cover.ShorthandAssign = -1;
        }

        if (@operator == "=")
        {
            CheckPattern(left, BindingKind.None);
        }
        else
        {
            CheckSimpleTarget(left, BindingKind.None);
        }

        Next();
        var right = ParseAssignment(forInit);
        if (outer is null)
        {
            _openCovers--;
        }
        else if (oldDoubleProto >= 0)
        {
            cover.DoubleProto = oldDoubleProto;
        }

        return new AssignmentExpression(start, _lastEnd, @operator, left, right);
    }

    private CoverGrammar EnterCover()
    {
        if (_openCovers == _covers.Count)
        {
            _covers.Add(new CoverGrammar());
        }

        var cover = _covers[_openCovers++];
        cover.Clear();
        return cover;
    }

    private YieldExpression ParseYield(bool forInit)
    {
        _yieldAt = _yieldAt == 0 ? _token.Start : _yieldAt;
        var start = _token.Start;
        Next();
        if (_token.IsPunctuator(";") || CanInsertSemicolon || (!_token.IsPunctuator("*") && !OperatorTable.BeginsExpression(_token)))
        {
            return new YieldExpression(start, _lastEnd, null, false);
        }

        var isDelegate = Eat("*");
        var argument = ParseAssignment(forInit);
        return new YieldExpression(start, _lastEnd, argument, isDelegate);
    }

    private ScriptNode ParseConditional(bool forInit, CoverGrammar cover)
    {
        var start = _token.Start;
        var test = ParseBinary(forInit, cover);
        if (CheckExpression(cover, only: true) || !Eat("?"))
        {
            return test;
        }

        var consequent = ParseAssignment();
        Expect(":");
        var alternate = ParseAssignment(forInit);
        return new ConditionalExpression(start, _lastEnd, test, consequent, alternate);
    }

    private ScriptNode ParseBinary(bool forInit, CoverGrammar cover)
    {
        var start = _token.Start;
        var left = ParseUnary(cover, sawUnary: false, ofUpdate: false, forInit);
        if (CheckExpression(cover, only: true) || (left.Start == start && left is ArrowFunctionExpression))
        {
            return left;
        }

        return ParseOperators(left, start, 0, forInit);
    }

    private ScriptNode ParseOperators(ScriptNode left, int start, int minimum, bool forInit)
    {
        while (true)
        {
            var precedence = OperatorTable.Precedence(_token);
            if (precedence <= minimum || (forInit && _token.IsKeyword("in")))
            {
                return left;
            }

            var @operator = _token.Text;
            var coalesce = @operator == "??";
            var logical = @operator is "||" or "&&";
            Next();
            var rightStart = _token.Start;
            var operand = ParseUnary(null, sawUnary: false, ofUpdate: false, forInit);
            var right = ParseOperators(operand, rightStart, coalesce ? OperatorTable.LogicalAnd : precedence, forInit);
            if (right is PrivateName)
            {
                throw Error(right.Start, "A private name may stand only left of 'in'.");
            }

            if ((logical && _token.IsPunctuator("??")) || (coalesce && (_token.IsPunctuator("||") || _token.IsPunctuator("&&"))))
            {
                throw Error(_token.Start, "'??' may be mixed with '||' and '&&' only in parentheses.");
            }

            left = logical || coalesce
                ? new LogicalExpression(start, _lastEnd, @operator, left, right)
                : new BinaryExpression(start, _lastEnd, @operator, left, right);
        }
    }

    private ScriptNode ParseUnary(CoverGrammar? cover, bool sawUnary, bool ofUpdate, bool forInit)
    {
        EnterDepth();
        var start = _token.Start;
        ScriptNode expression;
        if (_token.IsContextual("await") && _scopes.CanAwait)
        {
            _awaitAt = _awaitAt == 0 ? start : _awaitAt;
            Next();
            var argument = ParseUnary(null, sawUnary: true, ofUpdate: false, forInit);
            expression = new AwaitExpression(start, _lastEnd, argument);
            sawUnary = true;
        }
        else if (OperatorTable.IsPrefix(_token))
        {
            expression = ParsePrefix(cover, forInit);
            sawUnary |= expression is UnaryExpression;
        }
        else if (!sawUnary && _token.Kind == TokenKind.PrivateName)
        {
            if (forInit || _privateNames.Count == 0)
            {
                throw Unexpected();
            }

            expression = ParsePrivateName();
            if (!_token.IsKeyword("in"))
            {
                throw Unexpected();
            }
        }
        else
        {
            expression = ParsePostfix(cover, forInit);
            if (CheckExpression(cover, only: true))
            {
                _depth--;
                return expression;
            }
        }

        if (!ofUpdate && _token.IsPunctuator("**"))
        {
            if (sawUnary)
            {
                throw Unexpected();
            }

            Next();
            var right = ParseUnary(null, sawUnary: false, ofUpdate: false, forInit);
            expression = new BinaryExpression(start, _lastEnd, "**", expression, right);
        }

        _depth--;
        return expression;
    }

    private ScriptNode ParsePrefix(CoverGrammar? cover, bool forInit)
    {
        var start = _token.Start;
        var @operator = _token.Text;
        var update = @operator is "++" or "--";
        Next();
        var argument = ParseUnary(null, sawUnary: true, update, forInit);
        CheckExpression(cover);
        if (update)
        {
            CheckSimpleTarget(argument, BindingKind.None);
            return new UpdateExpression(start, _lastEnd, @operator, true, argument);
        }

        if (@operator == "delete" && _strict && argument is Identifier)
        {
            throw Error(start, "A variable may not be deleted in strict mode.");
        }

        if (@operator == "delete" && IsPrivateMember(argument))
        {
            throw Error(start, "A private member may not be deleted.");
        }

        return new UnaryExpression(start, _lastEnd, @operator, argument);
    }

    private static bool IsPrivateMember(ScriptNode node) => node switch
    {
        MemberExpression member => member.Property is PrivateName,
        ChainExpression chain => IsPrivateMember(chain.Expression),
        _ => false,
    };

    private ScriptNode ParsePostfix(CoverGrammar? cover, bool forInit)
    {
        var start = _token.Start;
        var expression = ParseSubscripts(cover, forInit);
        if (CheckExpression(cover, only: true))
        {
            return expression;
        }

        while ((_token.IsPunctuator("++") || _token.IsPunctuator("--")) && !_token.NewlineBefore)
        {
            CheckSimpleTarget(expression, BindingKind.None);
            var @operator = _token.Text;
            Next();
            expression = new UpdateExpression(start, _lastEnd, @operator, false, expression);
        }

        return expression;
    }
}
