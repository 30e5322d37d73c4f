using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

// What operators are applied to: names, literals, parentheses, arrays, templates.
internal sealed partial class ScriptParser
{
    private ScriptNode ParseAtom(CoverGrammar? cover, bool forInit, bool forNew = false)
    {
        if (_token.IsPunctuator("/") || _token.IsPunctuator("/="))
        {
            _token = _scanner.RescanRegExp(_token);
        }

        var canBeArrow = _potentialArrowAt == _token.Start;
        switch (_token.Kind)
        {
            case TokenKind.Name:
                return ParseNameOrArrow(canBeArrow, forInit);
            case TokenKind.Number:
                return ParseLiteral(LiteralKind.Number, "");
            case TokenKind.BigInt:
                return ParseLiteral(LiteralKind.BigInt, "");
            case TokenKind.String:
                return ParseLiteral(LiteralKind.String, _token.Text);
            case TokenKind.RegExp:
                return ParseLiteral(LiteralKind.RegExp, _token.Text);
            case TokenKind.Keyword:
                return ParseKeywordAtom(forNew);
            case TokenKind.Punctuator:
                return ParseBracketAtom(cover, canBeArrow, forInit);
            default:
                throw Unexpected();
        }
    }

    private ScriptNode ParseKeywordAtom(bool forNew)
    {
        var start = _token.Start;
        switch (_token.Text)
        {
            case "this":
                Next();
                return new ThisExpression(start, _lastEnd);
            case "null":
                return ParseLiteral(LiteralKind.Null, "null");
            case "true" or "false":
                return ParseLiteral(LiteralKind.Boolean, _token.Text);
            case "function":
                Next();
                return ParseFunction(start, declaration: false, async: false, hangs: false);
            case "class":
                return ParseClass(declaration: false, nameOptional: true);
            case "new":
                return ParseNew();
            case "super":
                return ParseSuper();
            case "import":
                return ParseImportExpression(forNew);
            default:
                throw Unexpected();
        }
    }

    private ScriptNode ParseBracketAtom(CoverGrammar? cover, bool canBeArrow, bool forInit)
    {
        var start = _token.Start;
        switch (_token.Text)
        {
            case "(":
                var inner = ParseParentheses(canBeArrow, forInit);
                if (cover is not null)
                {
                    if (cover.ParenthesizedAssign < 0 && inner is not (Identifier or MemberExpression))
                    {
                        cover.ParenthesizedAssign = start;
                    }

                    cover.ParenthesizedBind = cover.ParenthesizedBind < 0 ? start : cover.ParenthesizedBind;
                }

                return inner;
            case "[":
                Next();
                var elements = ParseList("]", allowHoles: true, cover);
                return new ArrayExpression(start, _lastEnd, elements);
            case "{":
                return ParseObject(isPattern: false, cover);
            case "`":
                return ParseTemplate(tagged: false);
            default:
                throw Unexpected();
        }
    }

    private Super ParseSuper()
    {
        var start = _token.Start;
        if (!_scopes.AllowSuper)
        {
            throw Error(start, "'super' stands outside of a method.");
        }

        Next();
        if (_token.IsPunctuator("(") && !_scopes.AllowDirectSuper)
        {
            throw Error(start, "super() stands outside of a subclass's constructor.");
        }

        return _token.IsPunctuator(".") || _token.IsPunctuator("[") || _token.IsPunctuator("(")
            ? new Super(start, _lastEnd)
            : throw Unexpected();
    }

    private ScriptNode ParseNameOrArrow(bool canBeArrow, bool forInit)
    {
        var start = _token.Start;
        var isAsync = _token.IsContextual("async");
        var name = ParseIdentifier();
        if (isAsync && !_token.NewlineBefore && EatKeyword("function"))
        {
            return ParseFunction(start, declaration: false, async: true, hangs: false);
        }

        if (!canBeArrow || CanInsertSemicolon)
        {
            return name;
        }

        if (Eat("=>"))
        {
            return ParseArrow(start, [name], async: false, forInit);
        }

        if (isAsync && _token.Kind == TokenKind.Name)
        {
            var parameter = ParseIdentifier();
            return !CanInsertSemicolon && Eat("=>") ? ParseArrow(start, [parameter], async: true, forInit) : throw Unexpected();
        }

        return name;
    }

    private Literal ParseLiteral(LiteralKind kind, string text)
    {
        if (_token.LegacyOctal >= 0 && _strict)
        {
            throw Error(_token.LegacyOctal, "A legacy octal form in strict mode.");
        }

        var (start, number) = (_token.Start, _token.Number);
        Next();
        return new Literal(start, _lastEnd, kind, text, number);
    }

    private ScriptNode ParseParentheses(bool canBeArrow, bool forInit)
    {
        var start = _token.Start;
        Next();
        var innerStart = _token.Start;
        var items = new List<ScriptNode?>();
        var cover = EnterCover();
        var (oldYield, oldAwait) = (_yieldAt, _awaitAt);
        _yieldAt = _awaitAt = 0;
        var endsWithComma = false;
        var spreadAt = -1;
        while (!_token.IsPunctuator(")"))
        {
            if (items.Count > 0)
            {
                Expect(",");
                if (_token.IsPunctuator(")"))
                {
                    endsWithComma = true;
                    break;
                }
            }

            if (_token.IsPunctuator("..."))
            {
                spreadAt = _token.Start;
                items.Add(ParseRest());
                if (_token.IsPunctuator(","))
                {
                    throw Error(_token.Start, "A comma may not follow the rest element.");
                }

                break;
            }

            items.Add(ParseAssignment(false, cover));
        }

        var innerEnd = _lastEnd;
        Expect(")");
        _openCovers--;
        if (canBeArrow && !CanInsertSemicolon && Eat("=>"))
        {
            CheckPatternCover(cover, isAssign: false);
            CheckParameterDefaults();
            (_yieldAt, _awaitAt) = (oldYield, oldAwait);
            return ParseArrow(start, items, async: false, forInit);
        }

        if (items.Count == 0 || endsWithComma)
        {
            throw Unexpected(_lastStart);
        }

        if (spreadAt >= 0)
        {
            throw Unexpected(spreadAt);
        }

        CheckExpression(cover);
        _yieldAt = oldYield != 0 ? oldYield : _yieldAt;
        _awaitAt = oldAwait != 0 ? oldAwait : _awaitAt;
        return items.Count == 1 ? items[0]! : new SequenceExpression(innerStart, innerEnd, items!);
    }

    private TemplateLiteral ParseTemplate(bool tagged)
    {
        var start = _token.Start;
        var quasis = new List<TemplateElement>();
        var expressions = new List<ScriptNode>();
        while (true)
        {
            // The current token is the backtick or the closing brace; what follows it is text.
            var chunkStart = _token.End;
            _scanner.Position = chunkStart;
            var (cooked, end, last) = _scanner.ScanTemplateChunk(start);
            if (cooked is null && !tagged)
            {
                throw Error(chunkStart, "The template contains a malformed escape sequence.");
            }

            quasis.Add(new TemplateElement(chunkStart, end, cooked));
            if (last)
            {
                _lastStart = end;
                _lastEnd = _scanner.Position;
                _token = _scanner.Next();
                return new TemplateLiteral(start, _lastEnd, quasis, expressions);
            }

            _token = _scanner.Next();
            expressions.Add(ParseExpression());
            if (!_token.IsPunctuator("}"))
            {
                throw Unexpected();
            }
        }
    }

    private Identifier ParseIdentifier()
    {
        if (_token.Kind != TokenKind.Name)
        {
            throw Unexpected();
        }

        var name = new Identifier(_token.Start, _token.End, _token.Text);
        Next();
        CheckNotReserved(name);
        if (name.Name == "await" && _awaitNameAt == 0)
        {
            _awaitNameAt = name.Start;
        }

        return name;
    }

    /// <summary>A name where keywords are names too: after a dot, as a key, in export lists.</summary>
    private Identifier ParseAnyName()
    {
        if (_token.Kind is not (TokenKind.Name or TokenKind.Keyword))
        {
            throw Unexpected();
        }

        var name = new Identifier(_token.Start, _token.End, _token.Text);
        Advance();
        return name;
    }

    private PrivateName ParsePrivateName()
    {
        if (_token.Kind != TokenKind.PrivateName)
        {
            throw Unexpected();
        }

        var name = new PrivateName(_token.Start, _token.End, _token.Text);
        Next();
        if (_privateNames.Count == 0)
        {
            throw Error(name.Start, $"Private name '#{name.Name}' is not declared in an enclosing class.");
        }

        _privateNames[_privateNames.Count - 1].Used.Add((name.Name, name.Start));
        return name;
    }

    private void CheckNotReserved(Identifier name)
    {
        if (name.Name == "yield" && _scopes.InGenerator)
        {
            throw Error(name.Start, "'yield' may not be a name in a generator.");
        }

        if (name.Name == "await" && _scopes.InAsync)
        {
            throw Error(name.Start, "'await' may not be a name in an async function.");
        }

        if (name.Name == "arguments" && !_scopes.CurrentThis.Has(ScopeFlags.Var))
        {
            throw Error(name.Start, "'arguments' in the initial value of a class field.");
        }

        if (name.Name is "arguments" or "await" && _scopes.InClassStaticBlock)
        {
            throw Error(name.Start, $"'{name.Name}' in a static block of a class.");
        }

        if (ScriptWords.IsKeyword(name.Name) || ScriptWords.IsReserved(name.Name, _strict, InModule))
        {
            throw Error(name.Start, $"'{name.Name}' is reserved.");
        }
    }
}
