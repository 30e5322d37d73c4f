using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

// Patterns: read as such in declarations, made from expressions in assignments and arrow parameters.
internal sealed partial class ScriptParser
{
    private ScriptNode ParseBindingAtom()
    {
        if (!_token.IsPunctuator("[") && !_token.IsPunctuator("{"))
        {
            return ParseIdentifier();
        }

        EnterDepth();
        ScriptNode pattern;
        if (_token.IsPunctuator("{"))
        {
            pattern = ParseObject(isPattern: true, null);
        }
        else
        {
            var start = _token.Start;
            Next();
            var elements = ParseBindingList("]", allowHoles: true);
            pattern = new ArrayPattern(start, _lastEnd, elements);
        }

        _depth--;
        return pattern;
    }

    private List<ScriptNode?> ParseBindingList(string close, bool allowHoles)
    {
        var items = new List<ScriptNode?>();
        while (!Eat(close))
        {
            if (items.Count > 0)
            {
                Expect(",");
            }

            if (allowHoles && _token.IsPunctuator(","))
            {
                items.Add(null);
            }
            else if (items.Count > 0 && Eat(close))
            {
                break;
            }
            else if (_token.IsPunctuator("..."))
            {
                items.Add(ParseRest());
                if (_token.IsPunctuator(","))
                {
                    throw Error(_token.Start, "A comma may not follow the rest element.");
                }

                Expect(close);
                break;
            }
            else
            {
                items.Add(ParseWithDefault(_token.Start, null));
            }
        }

        return items;
    }

    private RestElement ParseRest()
    {
        var start = _token.Start;
        Next();
        var argument = ParseBindingAtom();
        return new RestElement(start, _lastEnd, argument);
    }

    private ScriptNode ParseWithDefault(int start, ScriptNode? target)
    {
        target ??= ParseBindingAtom();
        if (!Eat("="))
        {
            return target;
        }

        var value = ParseAssignment();
        return new AssignmentPattern(start, _lastEnd, target, value);
    }

    /// <summary>Reads an expression anew as a pattern, now that an <c>=</c> or <c>=&gt;</c> says that it is one.</summary>
    private ScriptNode ToPattern(ScriptNode node, bool isBinding, CoverGrammar? cover = null)
    {
        switch (node)
        {
            case Identifier name:
                return _scopes.InAsync && name.Name == "await" ? throw Error(name.Start, "'await' may not be a name in an async function.") : node;
            case ObjectPattern or ArrayPattern or AssignmentPattern or RestElement:
                return node;
            case ObjectExpression literal:
                CheckPatternCover(cover, isAssign: true);
                return new ObjectPattern(literal.Start, literal.End, literal.Properties.Select(p => ToPatternMember(p, isBinding)).ToArray());
            case ArrayExpression array:
                CheckPatternCover(cover, isAssign: true);
                return new ArrayPattern(array.Start, array.End, array.Elements.Select(e => e is null ? null : ToPattern(e, isBinding)).ToArray());
            case SpreadElement spread:
                var rest = ToPattern(spread.Argument, isBinding);
                return rest is AssignmentPattern
                    ? throw Error(rest.Start, "The rest element has no default.")
                    : new RestElement(spread.Start, spread.End, rest);
            case AssignmentExpression { Operator: "=" } assignment:
                return new AssignmentPattern(assignment.Start, assignment.End, ToPattern(assignment.Left, isBinding), assignment.Right);
            case ChainExpression:
                throw Error(node.Start, "An optional chain cannot be assigned to.");
            case MemberExpression when !isBinding:
                return node;
            default:
                throw Error(node.Start, "This cannot be assigned to.");
        }
    }

    private ScriptNode ToPatternMember(ScriptNode member, bool isBinding)
    {
        if (member is not Property property)
        {
            var rest = ToPattern(member, isBinding);
            return rest is RestElement { Argument: ArrayPattern or ObjectPattern } element ? throw Unexpected(element.Argument.Start) : rest;
        }

        if (property.Kind != "init")
        {
            throw Error(property.Key.Start, "A pattern has no getters and setters.");
        }

        var value = ToPattern(property.Value, isBinding);
        return new Property(
            property.Start, property.End, property.Key, value, "init", property.Computed, property.Shorthand, property.Method);
    }

    private void CheckPattern(ScriptNode pattern, BindingKind kind, HashSet<string>? parameters = null)
    {
        switch (pattern)
        {
            case ObjectPattern literal:
                foreach (var member in literal.Properties)
                {
                    CheckPattern(member is Property property ? property.Value : member, kind, parameters);
                }

                break;
            case ArrayPattern array:
                foreach (var element in array.Elements)
                {
                    if (element is not null)
                    {
                        CheckPattern(element, kind, parameters);
                    }
                }

                break;
            case AssignmentPattern withDefault:
                CheckPattern(withDefault.Left, kind, parameters);
                break;
            case RestElement rest:
                CheckPattern(rest.Argument, kind, parameters);
                break;
            default:
                CheckSimpleTarget(pattern, kind, parameters);
                break;
        }
    }

    private void CheckSimpleTarget(ScriptNode target, BindingKind kind, HashSet<string>? parameters = null)
    {
        switch (target)
        {
            case Identifier name:
                CheckName(name, kind, parameters);
                break;
            case ChainExpression:
                throw Error(target.Start, "An optional chain cannot be assigned to.");
            case MemberExpression when kind == BindingKind.None:
                break;
            default:
                throw Error(target.Start, kind == BindingKind.None ? "This cannot be assigned to." : "A name or a pattern is expected.");
        }
    }

    private void CheckName(Identifier name, BindingKind kind, HashSet<string>? parameters)
    {
        if (_strict && (name.Name is "eval" or "arguments" || ScriptWords.IsReserved(name.Name, strict: true, module: false)))
        {
            throw Error(name.Start, $"'{name.Name}' cannot be assigned to in strict mode.");
        }

        if (kind == BindingKind.None)
        {
            return;
        }

        if (kind == BindingKind.Lexical && name.Name == "let")
        {
            throw Error(name.Start, "'let' may not be declared by let or const.");
        }

        if (parameters?.Add(name.Name) == false)
        {
            throw Error(name.Start, $"A second parameter '{name.Name}'.");
        }

        if (kind != BindingKind.Outside && !_scopes.Declare(name.Name, kind))
        {
            throw Error(name.Start, $"'{name.Name}' has already been declared.");
        }
    }

    /// <summary>Whether the piece is wrong as an expression; throws where it is, unless <paramref name="only"/> asks.</summary>
    private static bool CheckExpression(CoverGrammar? cover, bool only = false)
    {
        if (cover is null || (cover.ShorthandAssign < 0 && cover.DoubleProto < 0))
        {
            return false;
        }

        return only
            ? true
            : throw (cover.ShorthandAssign >= 0
                ? Error(cover.ShorthandAssign, "A shorthand with '=' is allowed only in a pattern.")
                : Error(cover.DoubleProto, "A second __proto__."));
    }

    private static void CheckPatternCover(CoverGrammar? cover, bool isAssign)
    {
        if (cover is null)
        {
            return;
        }

        if (cover.TrailingComma >= 0)
        {
            throw Error(cover.TrailingComma, "A comma may not follow the rest element.");
        }

        var parentheses = isAssign ? cover.ParenthesizedAssign : cover.ParenthesizedBind;
        if (parentheses >= 0)
        {
            throw Error(parentheses, "A pattern may not stand in parentheses.");
        }
    }
}
