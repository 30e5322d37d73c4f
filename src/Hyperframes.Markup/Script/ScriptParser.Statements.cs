using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

internal sealed partial class ScriptParser
{
    private List<JumpLabel> _labels = [];

    private ScriptNode ParseStatement(StatementPlace place, bool topLevel = false)
    {
        EnterDepth();
        var statement = ParseStatementAt(place, topLevel);
        _depth--;
        return statement;
    }

    private ScriptNode ParseStatementAt(StatementPlace place, bool topLevel)
    {
        if (IsLet(place))
        {
            return ParseVariableStatement("let", place);
        }

        if (_token.Kind == TokenKind.Punctuator)
        {
            switch (_token.Text)
            {
                case "{":
                    return ParseBlock();
                case ";":
                    Advance();
                    return new EmptyStatement(_lastStart, _lastEnd);
            }
        }

        if (_token.Kind == TokenKind.Keyword && ParseKeywordStatement(place, topLevel) is { } statement)
        {
            return statement;
        }

        if (IsAsyncFunction())
        {
            if (place != StatementPlace.List)
            {
                throw Unexpected();
            }

            var start = _token.Start;
            Next();
            Next();
            return ParseFunction(start, declaration: true, async: true, hangs: false);
        }

        if (UsingKind(inFor: false) is { } kind)
        {
            return ParseUsing(kind, place);
        }

        return ParseExpressionStatement(place);
    }

    private ScriptNode? ParseKeywordStatement(StatementPlace place, bool topLevel)
    {
        switch (_token.Text)
        {
            case "break" or "continue":
                return ParseJump();
            case "debugger":
                Next();
                Semicolon();
                return new DebuggerStatement(_lastStart, _lastEnd);
            case "do":
                return ParseDoWhile();
            case "for":
                return ParseFor();
            case "function":
                if (place == StatementPlace.Loop || (place != StatementPlace.List && _strict))
                {
                    throw Unexpected();
                }

                var start = _token.Start;
                Next();
                return ParseFunction(start, declaration: true, async: false, hangs: place != StatementPlace.List);
            case "class":
                return place == StatementPlace.List ? ParseClass(declaration: true, nameOptional: false) : throw Unexpected();
            case "if":
                return ParseIf();
            case "return":
                return ParseReturn();
            case "switch":
                return ParseSwitch();
            case "throw":
                return ParseThrow();
            case "try":
                return ParseTry();
            case "var":
                return ParseVariableStatement("var", place);
            case "const":
                return ParseVariableStatement("const", place);
            case "while":
                return ParseWhile();
            case "with":
                return ParseWith();
            case "import" or "export":
                return ParseModuleItem(topLevel);
            default:
                return null;
        }
    }

    private BlockStatement ParseBlock(bool newScope = true)
    {
        var start = _token.Start;
        Expect("{");
        if (newScope)
        {
            _scopes.Enter(ScopeFlags.None);
        }

        var body = new List<ScriptNode>();
        while (!_token.IsPunctuator("}"))
        {
            body.Add(ParseStatement(StatementPlace.List));
        }

        Next();
        if (newScope)
        {
            _scopes.Exit();
        }

        return new BlockStatement(start, _lastEnd, body);
    }

    private ScriptNode ParseExpressionStatement(StatementPlace place)
    {
        var start = _token.Start;
        var isName = _token.Kind == TokenKind.Name;
        var expression = ParseExpression();
        if (isName && expression is Identifier label && Eat(":"))
        {
            return ParseLabeled(label, place);
        }

        Semicolon();
        return new ExpressionStatement(start, _lastEnd, expression);
    }

    private LabeledStatement ParseLabeled(Identifier label, StatementPlace place)
    {
        if (_labels.Exists(l => l.Name == label.Name))
        {
            throw Error(label.Start, $"Label '{label.Name}' is already declared.");
        }

        var target = _token.Kind != TokenKind.Keyword ? JumpTarget.None
            : _token.Text is "for" or "while" or "do" ? JumpTarget.Loop
            : _token.Text == "switch" ? JumpTarget.Switch
            : JumpTarget.None;
        for (var i = _labels.Count - 1; i >= 0 && _labels[i].StatementStart == label.Start; i--)
        {
            // Labels in a row all belong to the statement behind the last of them.
            _labels[i] = _labels[i] with { StatementStart = _token.Start, Target = target };
        }

        _labels.Add(new JumpLabel(label.Name, target, _token.Start));
        var body = ParseStatement(place == StatementPlace.List ? StatementPlace.Label : place == StatementPlace.Label ? place : StatementPlace.Loop);
        _labels.RemoveAt(_labels.Count - 1);
        return new LabeledStatement(label.Start, _lastEnd, label, body);
    }

    private ScriptNode ParseJump()
    {
        var start = _token.Start;
        var isBreak = _token.Text == "break";
        Next();
        Identifier? label = null;
        if (!Eat(";") && !CanInsertSemicolon)
        {
            label = _token.Kind == TokenKind.Name ? ParseIdentifier() : throw Unexpected();
            Semicolon();
        }

        var known = _labels.Exists(l => (label is null || l.Name == label.Name)
            && ((l.Target != JumpTarget.None && (isBreak || l.Target == JumpTarget.Loop)) || (label is not null && isBreak)));
        if (!known)
        {
            throw Error(start, isBreak ? "'break' stands outside of what it could leave." : "'continue' stands outside of a loop it could go on with.");
        }

        return isBreak ? new BreakStatement(start, _lastEnd, label) : new ContinueStatement(start, _lastEnd, label);
    }

    private IfStatement ParseIf()
    {
        var start = _token.Start;
        Next();
        var test = ParseParenthesized();
        var consequent = ParseStatement(StatementPlace.If);
        var alternate = EatKeyword("else") ? ParseStatement(StatementPlace.If) : null;
        return new IfStatement(start, _lastEnd, test, consequent, alternate);
    }

    private ReturnStatement ParseReturn()
    {
        if (!_scopes.InFunction)
        {
            _returnsAtTop = _options.AllowReturnOutsideFunction
                ? true
                : throw Error(_token.Start, "'return' stands outside of a function.");
        }

        var start = _token.Start;
        Next();
        ScriptNode? argument = null;
        if (!Eat(";") && !CanInsertSemicolon)
        {
            argument = ParseExpression();
            Semicolon();
        }

        return new ReturnStatement(start, _lastEnd, argument);
    }

    private SwitchStatement ParseSwitch()
    {
        var start = _token.Start;
        Next();
        var discriminant = ParseParenthesized();
        Expect("{");
        _labels.Add(new JumpLabel(null, JumpTarget.Switch, -1));
        _scopes.Enter(ScopeFlags.Switch);
        var cases = new List<SwitchCase>();
        var hasDefault = false;
        while (!Eat("}"))
        {
            var caseStart = _token.Start;
            ScriptNode? test = null;
            if (EatKeyword("case"))
            {
                test = ParseExpression();
            }
            else if (!_token.IsKeyword("default") || hasDefault)
            {
                throw hasDefault && _token.IsKeyword("default") ? Error(_token.Start, "A second 'default' clause.") : Unexpected();
            }
            else
            {
                hasDefault = true;
                Next();
            }

            Expect(":");
            var body = new List<ScriptNode>();
            while (!_token.IsPunctuator("}") && !_token.IsKeyword("case") && !_token.IsKeyword("default"))
            {
                body.Add(ParseStatement(StatementPlace.List));
            }

            cases.Add(new SwitchCase(caseStart, _lastEnd, test, body));
        }

        _scopes.Exit();
        _labels.RemoveAt(_labels.Count - 1);
        return new SwitchStatement(start, _lastEnd, discriminant, cases);
    }

    private ThrowStatement ParseThrow()
    {
        var start = _token.Start;
        Next();
        if (_token.NewlineBefore)
        {
            throw Error(_lastEnd, "A line may not end between 'throw' and what is thrown.");
        }

        var argument = ParseExpression();
        Semicolon();
        return new ThrowStatement(start, _lastEnd, argument);
    }

    private TryStatement ParseTry()
    {
        var start = _token.Start;
        Next();
        var block = ParseBlock();
        var handler = _token.IsKeyword("catch") ? ParseCatch() : null;
        var finalizer = EatKeyword("finally") ? ParseBlock() : null;
        if (handler is null && finalizer is null)
        {
            throw Error(start, "'try' has neither 'catch' nor 'finally'.");
        }

        return new TryStatement(start, _lastEnd, block, handler, finalizer);
    }

    private CatchClause ParseCatch()
    {
        var start = _token.Start;
        Next();
        ScriptNode? parameter = null;
        if (Eat("("))
        {
            parameter = ParseBindingAtom();
            var simple = parameter is Identifier;
            _scopes.Enter(simple ? ScopeFlags.SimpleCatch : ScopeFlags.None);
            CheckPattern(parameter, simple ? BindingKind.SimpleCatch : BindingKind.Lexical);
            Expect(")");
        }
        else
        {
            _scopes.Enter(ScopeFlags.None);
        }

        var body = ParseBlock(newScope: false);
        _scopes.Exit();
        return new CatchClause(start, _lastEnd, parameter, body);
    }

    private WhileStatement ParseWhile()
    {
        var start = _token.Start;
        Next();
        var test = ParseParenthesized();
        return new WhileStatement(start, _lastEnd, test, ParseLoopBody());
    }

    private DoWhileStatement ParseDoWhile()
    {
        var start = _token.Start;
        Next();
        var body = ParseLoopBody();
        if (!EatKeyword("while"))
        {
            throw Unexpected();
        }

        var test = ParseParenthesized();
        Eat(";");
        return new DoWhileStatement(start, _lastEnd, body, test);
    }

    private WithStatement ParseWith()
    {
        if (_strict)
        {
            throw Error(_token.Start, "'with' in strict mode.");
        }

        var start = _token.Start;
        Next();
        var target = ParseParenthesized();
        var body = ParseStatement(StatementPlace.Loop);
        return new WithStatement(start, _lastEnd, target, body);
    }

    private ScriptNode ParseLoopBody()
    {
        _labels.Add(new JumpLabel(null, JumpTarget.Loop, -1));
        var body = ParseStatement(StatementPlace.Loop);
        _labels.RemoveAt(_labels.Count - 1);
        return body;
    }

    private ScriptNode ParseParenthesized()
    {
        Expect("(");
        var expression = ParseExpression();
        Expect(")");
        return expression;
    }
}
