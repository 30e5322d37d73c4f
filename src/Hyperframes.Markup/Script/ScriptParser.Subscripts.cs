using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

// Members, calls, tagged templates, new and import().
internal sealed partial class ScriptParser
{
    private ScriptNode ParseSubscripts(CoverGrammar? cover, bool forInit)
    {
        var start = _token.Start;
        var expression = ParseAtom(cover, forInit);
        if (expression is ArrowFunctionExpression && !(_lastEnd - _lastStart == 1 && _source[_lastStart] == ')'))
        {
            return expression;
        }

        var result = ParseSubscripts(expression, start, noCalls: false, forInit);
        if (cover is not null && result is MemberExpression)
        {
            cover.ParenthesizedAssign = cover.ParenthesizedAssign >= result.Start ? -1 : cover.ParenthesizedAssign;
            cover.ParenthesizedBind = cover.ParenthesizedBind >= result.Start ? -1 : cover.ParenthesizedBind;
            cover.TrailingComma = cover.TrailingComma >= result.Start ? -1 : cover.TrailingComma;
        }

        return result;
    }

    private ScriptNode ParseSubscripts(ScriptNode target, int start, bool noCalls, bool forInit)
    {
        var maybeAsyncArrow = target is Identifier { Name: "async" } && _lastEnd == target.End && !CanInsertSemicolon
            && target.End - target.Start == 5 && _potentialArrowAt == target.Start;
        var chained = false;
        while (true)
        {
            var next = ParseSubscript(target, start, noCalls, maybeAsyncArrow, chained, forInit, out var optional);
            chained |= optional;
            if (next == target || next is ArrowFunctionExpression)
            {
                return chained ? new ChainExpression(start, next.End, next) : next;
            }

            target = next;
        }
    }

    private ScriptNode ParseSubscript(
        ScriptNode target, int start, bool noCalls, bool maybeAsyncArrow, bool chained, bool forInit, out bool optional)
    {
        optional = _token.IsPunctuator("?.");
        if (optional)
        {
            if (noCalls)
            {
                throw Error(_token.Start, "What 'new' makes may not be optional.");
            }

            Advance();
        }

        if (Eat("["))
        {
            var index = ParseExpression();
            Expect("]");
            return new MemberExpression(start, _lastEnd, target, index, true, optional);
        }

        if ((optional && !_token.IsPunctuator("(") && !_token.IsPunctuator("`")) || Eat("."))
        {
            ScriptNode member = _token.Kind == TokenKind.PrivateName && target is not Super ? ParsePrivateName() : ParseAnyName();
            return new MemberExpression(start, _lastEnd, target, member, false, optional);
        }

        if (!noCalls && Eat("("))
        {
            return ParseCall(target, start, maybeAsyncArrow && !optional, forInit, optional);
        }

        if (_token.IsPunctuator("`"))
        {
            if (optional || chained)
            {
                throw Error(_token.Start, "A template may not be tagged by an optional chain.");
            }

            var quasi = ParseTemplate(tagged: true);
            return new TaggedTemplateExpression(start, _lastEnd, target, quasi);
        }

        return target;
    }

    private ScriptNode ParseCall(ScriptNode callee, int start, bool maybeAsyncArrow, bool forInit, bool optional)
    {
        var cover = EnterCover();
        var (oldYield, oldAwait, oldAwaitName) = (_yieldAt, _awaitAt, _awaitNameAt);
        _yieldAt = _awaitAt = _awaitNameAt = 0;
        var arguments = ParseList(")", allowHoles: false, cover);
        _openCovers--;
        if (maybeAsyncArrow && !CanInsertSemicolon && Eat("=>"))
        {
            CheckPatternCover(cover, isAssign: false);
            CheckParameterDefaults();
            if (_awaitNameAt > 0)
            {
                throw Error(_awaitNameAt, "'await' may not be a name in an async function.");
            }

            (_yieldAt, _awaitAt, _awaitNameAt) = (oldYield, oldAwait, oldAwaitName);
            return ParseArrow(start, arguments, async: true, forInit);
        }

        CheckExpression(cover);
        _yieldAt = oldYield != 0 ? oldYield : _yieldAt;
        _awaitAt = oldAwait != 0 ? oldAwait : _awaitAt;
        _awaitNameAt = oldAwaitName != 0 ? oldAwaitName : _awaitNameAt;
        return new CallExpression(start, _lastEnd, callee, arguments!, optional);
    }

    /// <summary>Reads items up to <paramref name="close"/>, the opening bracket having been read.</summary>
    private List<ScriptNode?> ParseList(string close, bool allowHoles, CoverGrammar? cover)
    {
        var items = new List<ScriptNode?>();
        while (!Eat(close))
        {
            if (items.Count > 0)
            {
                Expect(",");
                if (Eat(close))
                {
                    break;
                }
            }

            if (allowHoles && _token.IsPunctuator(","))
            {
                items.Add(null);
            }
            else if (_token.IsPunctuator("..."))
            {
                items.Add(ParseSpread(cover));
                if (cover is { TrailingComma: < 0 } && _token.IsPunctuator(","))
                {
                    cover.TrailingComma = _token.Start;
                }
            }
            else
            {
                items.Add(ParseAssignment(false, cover));
            }
        }

        return items;
    }

    private SpreadElement ParseSpread(CoverGrammar? cover)
    {
        var start = _token.Start;
        Next();
        var argument = ParseAssignment(false, cover);
        return new SpreadElement(start, _lastEnd, argument);
    }

    private ScriptNode ParseNew()
    {
        var start = _token.Start;
        Next();
        if (Eat("."))
        {
            if (!_token.IsContextual("target"))
            {
                throw Error(_token.Start, "After 'new.' only 'target' may stand.");
            }

            if (!_scopes.AllowNewTarget)
            {
                throw Error(start, "'new.target' stands outside of a function.");
            }

            Next();
            return new MetaProperty(start, _lastEnd, "new", "target");
        }

        EnterDepth();
        var calleeStart = _token.Start;
        var callee = ParseSubscripts(ParseAtom(null, forInit: false, forNew: true), calleeStart, noCalls: true, forInit: false);
        if (callee is Super)
        {
            throw Error(calleeStart, "'super' cannot be made with 'new'.");
        }

        var arguments = Eat("(") ? ParseList(")", allowHoles: false, null) : [];
        _depth--;
        return new NewExpression(start, _lastEnd, callee, arguments!);
    }

    private ScriptNode ParseImportExpression(bool forNew)
    {
        var start = _token.Start;
        Next();
        if (!forNew && Eat("("))
        {
            var source = ParseAssignment();
            ScriptNode? options = null;
            if (Eat(",") && !_token.IsPunctuator(")"))
            {
                options = ParseAssignment();
                Eat(",");
            }

            Expect(")");
            return new ImportExpression(start, _lastEnd, source, options);
        }

        Expect(".");
        if (!_token.IsContextual("meta"))
        {
            throw Error(_token.Start, "After 'import.' only 'meta' may stand.");
        }

        if (!InModule)
        {
            throw Error(start, "'import.meta' stands outside of a module.");
        }

        Next();
        return new MetaProperty(start, _lastEnd, "import", "meta");
    }
}
