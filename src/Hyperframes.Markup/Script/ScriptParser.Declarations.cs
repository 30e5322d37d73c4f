using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

// let, const, var and using; and the loops, whose heads may declare.
internal sealed partial class ScriptParser
{
    /// <summary>Whether the name <c>let</c> begins a declaration here.</summary>
    private bool IsLet(StatementPlace place = StatementPlace.List)
    {
        if (!_token.IsContextual("let"))
        {
            return false;
        }

        var next = _scanner.PeekAfter(_token.End);
        if (next.IsPunctuator("["))
        {
            return true;
        }

        if (place != StatementPlace.List)
        {
            return false;
        }

        return next.IsPunctuator("{") || next.Kind == TokenKind.Name
            || (next.Kind == TokenKind.Keyword && (next.Escaped || next.Text is not ("in" or "instanceof")));
    }

    private bool IsAsyncFunction()
    {
        if (!_token.IsContextual("async"))
        {
            return false;
        }

        var next = _scanner.PeekAfter(_token.End);
        return !next.NewlineBefore && next.IsKeyword("function") && !next.Escaped;
    }

    /// <summary><c>using</c> or <c>await using</c> where one of them begins a declaration here.</summary>
    private string? UsingKind(bool inFor)
    {
        if (_token.IsContextual("using"))
        {
            return BeginsUsedName(_token.End, inFor) ? "using" : null;
        }

        if (!_token.IsContextual("await"))
        {
            return null;
        }

        var next = _scanner.PeekAfter(_token.End);
        return next.IsContextual("using") && !next.NewlineBefore && BeginsUsedName(next.End, inFor) ? "await using" : null;
    }

    private bool BeginsUsedName(int position, bool inFor)
    {
        var name = _scanner.PeekAfter(position);
        return name is { Kind: TokenKind.Name, NewlineBefore: false }
            && !(inFor && name.Text == "of" && !_scanner.PeekAfter(name.End).IsPunctuator("="));
    }

    private VariableDeclaration ParseUsing(string kind, StatementPlace place)
    {
        var start = _token.Start;
        if (!_scopes.AllowUsing || place != StatementPlace.List)
        {
            throw Error(start, "A 'using' declaration may not stand here.");
        }

        ParseUsingKeyword(kind);
        var declarators = ParseDeclarators(kind, inFor: false);
        Semicolon();
        return new VariableDeclaration(start, _lastEnd, kind, declarators);
    }

    private void ParseUsingKeyword(string kind)
    {
        if (kind == "await using")
        {
            if (!_scopes.CanAwait)
            {
                throw Error(_token.Start, "'await using' stands outside of an async function.");
            }

            Next();
        }

        Next();
    }

    private VariableDeclaration ParseVariableStatement(string kind, StatementPlace place)
    {
        if (place != StatementPlace.List && kind != "var")
        {
            throw Unexpected();
        }

        var start = _token.Start;
        Next();
        var declarators = ParseDeclarators(kind, inFor: false);
        Semicolon();
        return new VariableDeclaration(start, _lastEnd, kind, declarators);
    }

    private List<VariableDeclarator> ParseDeclarators(string kind, bool inFor)
    {
        var declarators = new List<VariableDeclarator>();
        do
        {
            var start = _token.Start;
            var id = kind.EndsWith("using", StringComparison.Ordinal) ? ParseIdentifier() : ParseBindingAtom();
            CheckPattern(id, kind == "var" ? BindingKind.Var : BindingKind.Lexical);
            ScriptNode? init = null;
            if (Eat("="))
            {
                init = ParseAssignment(inFor);
            }
            else
            {
                var loopHead = inFor && (_token.IsKeyword("in") || _token.IsContextual("of"));
                if (!loopHead && (id is not Identifier || kind is not ("var" or "let")))
                {
                    throw id is Identifier
                        ? Unexpected()
                        : Error(_lastEnd, "A pattern needs something to take apart.");
                }
            }

            declarators.Add(new VariableDeclarator(start, _lastEnd, id, init));
        }
        while (Eat(","));

        return declarators;
    }

    private ScriptNode ParseFor()
    {
        var start = _token.Start;
        Next();
        var awaitAt = _scopes.CanAwait && EatContextual("await") ? _lastStart : -1;
        _labels.Add(new JumpLabel(null, JumpTarget.Loop, -1));
        _scopes.Enter(ScopeFlags.None);
        Expect("(");
        var loop = ParseForHead(start, awaitAt);
        _scopes.Exit();
        _labels.RemoveAt(_labels.Count - 1);
        return loop;
    }

    private ScriptNode ParseForHead(int start, int awaitAt)
    {
        if (_token.IsPunctuator(";"))
        {
            return awaitAt >= 0 ? throw Unexpected(awaitAt) : ParseForRest(start, null);
        }

        var initStart = _token.Start;
        var kind = IsLet() ? "let" : _token.IsKeyword("var") ? "var" : _token.IsKeyword("const") ? "const" : UsingKind(inFor: true);
        if (kind is not null)
        {
            ParseForKeyword(kind);
            var declarators = ParseDeclarators(kind, inFor: true);
            var declaration = new VariableDeclaration(initStart, _lastEnd, kind, declarators);
            return ParseForAfterDeclaration(start, declaration, awaitAt);
        }

        var startsWithLet = _token.IsContextual("let");
        var startsWithAsync = _token.IsContextual("async");
        var cover = new CoverGrammar();
        var init = awaitAt >= 0 ? ParseSubscripts(cover, forInit: true) : ParseExpression(forInit: true, cover);
        var isOf = _token.IsContextual("of");
        if (!isOf && !_token.IsKeyword("in"))
        {
            CheckExpression(cover);
            return awaitAt >= 0 ? throw Unexpected(awaitAt) : ParseForRest(start, init);
        }

        if (awaitAt >= 0 ? !isOf : isOf && startsWithAsync && init is Identifier { Name: "async" } && init.Start == initStart)
        {
            throw Unexpected();
        }

        if (startsWithLet && isOf)
        {
            throw Error(init.Start, "The left side of a for-of loop may not begin with 'let'.");
        }

        var target = ToPattern(init, isBinding: false, cover);
        CheckPattern(target, BindingKind.None);
        return ParseForIn(start, target, awaitAt >= 0);
    }

    private void ParseForKeyword(string kind)
    {
        if (kind.EndsWith("using", StringComparison.Ordinal))
        {
            ParseUsingKeyword(kind);
        }
        else
        {
            Next();
        }
    }

    private ScriptNode ParseForAfterDeclaration(int start, VariableDeclaration declaration, int awaitAt)
    {
        var isOf = _token.IsContextual("of");
        var usable = isOf || !declaration.Kind.EndsWith("using", StringComparison.Ordinal);
        if ((isOf || _token.IsKeyword("in")) && usable && declaration.Declarations.Count == 1)
        {
            if (awaitAt >= 0 && !isOf)
            {
                throw Unexpected(awaitAt);
            }

            var first = declaration.Declarations[0];
            if (first.Init is not null && (isOf || _strict || declaration.Kind != "var" || first.Id is not Identifier))
            {
                throw Error(declaration.Start, $"The variable of a for-{(isOf ? "of" : "in")} loop may not have an initial value.");
            }

            return ParseForIn(start, declaration, awaitAt >= 0);
        }

        return awaitAt >= 0 ? throw Unexpected(awaitAt) : ParseForRest(start, declaration);
    }

    private ForStatement ParseForRest(int start, ScriptNode? init)
    {
        Expect(";");
        var test = _token.IsPunctuator(";") ? null : ParseExpression();
        Expect(";");
        var update = _token.IsPunctuator(")") ? null : ParseExpression();
        Expect(")");
        var body = ParseStatement(StatementPlace.Loop);
        return new ForStatement(start, _lastEnd, init, test, update, body);
    }

    private ScriptNode ParseForIn(int start, ScriptNode left, bool await)
    {
        var isIn = _token.IsKeyword("in");
        Next();
        var right = isIn ? ParseExpression() : ParseAssignment(forInit: false);
        Expect(")");
        var body = ParseStatement(StatementPlace.Loop);
        return isIn ? new ForInStatement(start, _lastEnd, left, right, body) : new ForOfStatement(start, _lastEnd, left, right, body, await);
    }
}
