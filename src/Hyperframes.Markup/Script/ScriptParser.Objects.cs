using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

// Object literals and object patterns, which share their members.
internal sealed partial class ScriptParser
{
    private ScriptNode ParseObject(bool isPattern, CoverGrammar? cover)
    {
        var start = _token.Start;
        var properties = new List<ScriptNode>();
        var hasProto = false;
        Next();
        while (!Eat("}"))
        {
            if (properties.Count > 0)
            {
                Expect(",");
                if (Eat("}"))
                {
                    break;
                }
            }

            var member = _token.IsPunctuator("...") ? ParseObjectRest(isPattern, cover) : ParseProperty(isPattern, cover);
            if (!isPattern && member is Property property && SetsPrototype(property))
            {
                NoteProto(property, hasProto, cover);
                hasProto = true;
            }

            properties.Add(member);
        }

        return isPattern ? new ObjectPattern(start, _lastEnd, properties) : new ObjectExpression(start, _lastEnd, properties);
    }

    private static bool SetsPrototype(Property property) =>
        property is { Computed: false, Method: false, Shorthand: false, Kind: "init" } && KeyName(property.Key) == "__proto__";

    private static void NoteProto(Property property, bool second, CoverGrammar? cover)
    {
        if (!second)
        {
            return;
        }

        if (cover is null)
        {
            throw Error(property.Key.Start, "A second __proto__.");
        }

        cover.DoubleProto = cover.DoubleProto < 0 ? property.Key.Start : cover.DoubleProto;
    }

    private static string? KeyName(ScriptNode key) => key switch
    {
        Identifier name => name.Name,
        Literal { Kind: LiteralKind.String } text => text.Text,
        _ => null,
    };

    private ScriptNode ParseObjectRest(bool isPattern, CoverGrammar? cover)
    {
        var start = _token.Start;
        Next();
        if (isPattern)
        {
            var name = ParseIdentifier();
            return _token.IsPunctuator(",")
                ? throw Error(_token.Start, "A comma may not follow the rest element.")
                : new RestElement(start, _lastEnd, name);
        }

        var argument = ParseAssignment(false, cover);
        if (cover is { TrailingComma: < 0 } && _token.IsPunctuator(","))
        {
            cover.TrailingComma = _token.Start;
        }

        return new SpreadElement(start, _lastEnd, argument);
    }

    private Property ParseProperty(bool isPattern, CoverGrammar? cover)
    {
        var start = _token.Start;
        var generator = !isPattern && Eat("*");
        var escaped = _token.Escaped;
        var key = ParsePropertyName(out var computed);
        var async = false;
        if (!isPattern && !escaped && !generator && !computed && key is Identifier { Name: "async" } && BeginsPropertyName(star: true)
            && !_token.NewlineBefore)
        {
            async = true;
            generator = Eat("*");
            key = ParsePropertyName(out computed);
        }

        if (Eat(":"))
        {
            if (generator || async)
            {
                throw Unexpected(_lastStart);
            }

            var value = isPattern ? ParseWithDefault(_token.Start, null) : ParseAssignment(false, cover);
            return new Property(start, _lastEnd, key, value, "init", computed, false, false);
        }

        if (!isPattern && _token.IsPunctuator("("))
        {
            var method = ParseMethod(generator, async, allowDirectSuper: false);
            return new Property(start, _lastEnd, key, method, "init", computed, false, true);
        }

        if (generator || async)
        {
            throw Unexpected();
        }

        if (!isPattern && !escaped && !computed && key is Identifier { Name: "get" or "set" } kind
            && !_token.IsPunctuator(",") && !_token.IsPunctuator("}") && !_token.IsPunctuator("="))
        {
            return ParseAccessor(start, kind.Name);
        }

        return key is Identifier name && !computed ? ParseShorthand(start, name, isPattern, cover) : throw Unexpected();
    }

    private Property ParseAccessor(int start, string kind)
    {
        var key = ParsePropertyName(out var computed);
        var function = ParseMethod(generator: false, async: false, allowDirectSuper: false);
        CheckAccessor(kind, function);
        return new Property(start, _lastEnd, key, function, kind, computed, false, false);
    }

    private static void CheckAccessor(string kind, FunctionExpression function)
    {
        if (kind == "get" && function.Parameters.Count != 0)
        {
            throw Error(function.Start, "A getter has no parameters.");
        }

        if (kind == "set" && (function.Parameters.Count != 1 || function.Parameters[0] is RestElement))
        {
            throw Error(function.Start, "A setter has exactly one parameter.");
        }
    }

    private Property ParseShorthand(int start, Identifier name, bool isPattern, CoverGrammar? cover)
    {
        CheckNotReserved(name);
        if (name.Name == "await" && _awaitNameAt == 0)
        {
            _awaitNameAt = name.Start;
        }

        ScriptNode value = name;
        if (isPattern)
        {
            value = ParseWithDefault(name.Start, name);
        }
        else if (_token.IsPunctuator("=") && cover is not null)
        {
            cover.ShorthandAssign = cover.ShorthandAssign < 0 ? _token.Start : cover.ShorthandAssign;
            value = ParseWithDefault(name.Start, name);
        }

        return new Property(start, _lastEnd, name, value, "init", false, true, false);
    }

    private ScriptNode ParsePropertyName(out bool computed)
    {
        computed = Eat("[");
        if (computed)
        {
            var key = ParseAssignment();
            Expect("]");
            return key;
        }

        return _token.Kind switch
        {
            TokenKind.String => ParseLiteral(LiteralKind.String, _token.Text),
            TokenKind.Number => ParseLiteral(LiteralKind.Number, ""),
            TokenKind.BigInt => ParseLiteral(LiteralKind.BigInt, ""),
            _ => ParseAnyName(),
        };
    }

    private bool BeginsPropertyName(bool star) =>
        _token.Kind is TokenKind.Name or TokenKind.Keyword or TokenKind.Number or TokenKind.BigInt or TokenKind.String
        || _token.IsPunctuator("[") || (star && _token.IsPunctuator("*"));
}
