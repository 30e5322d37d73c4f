using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Script;

internal sealed partial class ScriptParser
{
    private ClassNode ParseClass(bool declaration, bool nameOptional)
    {
        var start = _token.Start;
        Next();
        var oldStrict = _strict;
        _strict = true;
        Identifier? id = null;
        if (_token.Kind == TokenKind.Name)
        {
            id = ParseIdentifier();
            if (declaration)
            {
                CheckSimpleTarget(id, BindingKind.Lexical);
            }
        }
        else if (!nameOptional)
        {
            throw Unexpected();
        }

        var superClass = EatKeyword("extends") ? ParseSubscripts(null, forInit: false) : null;
        var names = new PrivateNames();
        _privateNames.Add(names);
        var members = ParseClassMembers(names, superClass is not null);
        _strict = oldStrict;
        Next();
        LeaveClass(names);
        return new ClassNode(start, _lastEnd, declaration, id, superClass, members);
    }

    private List<ScriptNode> ParseClassMembers(PrivateNames names, bool isSubclass)
    {
        var members = new List<ScriptNode>();
        var hasConstructor = false;
        Expect("{");
        while (!_token.IsPunctuator("}"))
        {
            if (Eat(";"))
            {
                continue;
            }

            var member = ParseClassMember(isSubclass);
            members.Add(member);
            if (member is MethodDefinition { Kind: "constructor" })
            {
                if (hasConstructor)
                {
                    throw Error(member.Start, "A second constructor.");
                }

                hasConstructor = true;
            }
            else
            {
                DeclarePrivateName(names, member);
            }
        }

        return members;
    }

    private static void DeclarePrivateName(PrivateNames names, ScriptNode member)
    {
        var (key, kind) = member switch
        {
            MethodDefinition method => (method.Key, (method.Static ? "static " : "") + method.Kind),
            PropertyDefinition field => (field.Key, "field"),
            _ => (member, ""),
        };
        if (key is PrivateName name && !names.Declare(name.Name, kind))
        {
            throw Error(name.Start, $"'#{name.Name}' has already been declared.");
        }
    }

    private void LeaveClass(PrivateNames names)
    {
        _privateNames.RemoveAt(_privateNames.Count - 1);
        foreach (var (name, offset) in names.Used)
        {
            if (names.Declares(name))
            {
                continue;
            }

            if (_privateNames.Count == 0)
            {
                throw Error(offset, $"Private name '#{name}' is not declared in an enclosing class.");
            }

            _privateNames[_privateNames.Count - 1].Used.Add((name, offset));
        }
    }

    private ScriptNode ParseClassMember(bool isSubclass)
    {
        var start = _token.Start;
        string? plainName = null;
        var isStatic = false;
        if (EatContextual("static"))
        {
            if (Eat("{"))
            {
                return ParseStaticBlock(start);
            }

            isStatic = BeginsClassMemberName(star: true);
            plainName = isStatic ? null : "static";
        }

        var async = false;
        if (plainName is null && EatContextual("async"))
        {
            async = BeginsClassMemberName(star: true) && !CanInsertSemicolon;
            plainName = async ? null : "async";
        }

        var generator = plainName is null && Eat("*");
        var kind = "method";
        if (plainName is null && !async && !generator && (_token.IsContextual("get") || _token.IsContextual("set")))
        {
            var word = _token.Text;
            Advance();
            (kind, plainName) = BeginsClassMemberName(star: false) ? (word, null) : (kind, word);
        }

        var computed = false;
        var key = plainName is null ? ParseClassMemberName(out computed) : new Identifier(_lastStart, _lastEnd, plainName);
        if (_token.IsPunctuator("(") || kind != "method" || generator || async)
        {
            return ParseClassMethod(start, key, kind, computed, isStatic, generator, async, isSubclass);
        }

        return ParseField(start, key, computed, isStatic);
    }

    private ScriptNode ParseClassMemberName(out bool computed)
    {
        if (_token.Kind != TokenKind.PrivateName)
        {
            return ParsePropertyName(out computed);
        }

        computed = false;
        if (_token.Text == "constructor")
        {
            throw Error(_token.Start, "A class has no member '#constructor'.");
        }

        var name = new PrivateName(_token.Start, _token.End, _token.Text);
        Next();
        return name;
    }

    private bool BeginsClassMemberName(bool star) => _token.Kind == TokenKind.PrivateName || BeginsPropertyName(star);

    private MethodDefinition ParseClassMethod(
        int start, ScriptNode key, string kind, bool computed, bool isStatic, bool generator, bool async, bool isSubclass)
    {
        var name = computed || key is PrivateName ? null : KeyName(key);
        var isConstructor = !isStatic && name == "constructor";
        if (isConstructor && (kind != "method" || generator || async))
        {
            throw Error(key.Start, "A constructor is no getter, setter, generator or async method.");
        }

        if (isStatic && name == "prototype")
        {
            throw Error(key.Start, "A class has no static member named 'prototype'.");
        }

        var function = ParseMethod(generator, async, allowDirectSuper: isConstructor && isSubclass);
        CheckAccessor(kind, function);
        return new MethodDefinition(start, _lastEnd, key, function, isConstructor ? "constructor" : kind, isStatic, computed);
    }

    private PropertyDefinition ParseField(int start, ScriptNode key, bool computed, bool isStatic)
    {
        var name = computed || key is PrivateName ? null : KeyName(key);
        if (name == "constructor" || (isStatic && name == "prototype"))
        {
            throw Error(key.Start, $"A class has no field named '{name}'.");
        }

        ScriptNode? value = null;
        if (Eat("="))
        {
            _scopes.Enter(ScopeFlags.ClassFieldInit | ScopeFlags.Super);
            value = ParseAssignment();
            _scopes.Exit();
        }

        Semicolon();
        return new PropertyDefinition(start, _lastEnd, key, value, isStatic, computed);
    }

    private StaticBlock ParseStaticBlock(int start)
    {
        var oldLabels = _labels;
        _labels = [];
        _scopes.Enter(ScopeFlags.ClassStaticBlock | ScopeFlags.Super);
        var body = new List<ScriptNode>();
        while (!_token.IsPunctuator("}"))
        {
            body.Add(ParseStatement(StatementPlace.List));
        }

        Next();
        _scopes.Exit();
        _labels = oldLabels;
        return new StaticBlock(start, _lastEnd, body);
    }
}
