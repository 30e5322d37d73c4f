using Hyperframes.Markup.Script.Nodes;
using static Hyperframes.Markup.Binding.ScriptIndex;

namespace Hyperframes.Markup.Binding;

/// <summary>
/// Follows the object that <c>getVariables()</c> returns through a script: into names, through conditions, copies, functions that return it or take it.
/// Names are not told apart by their scope: that can only add reads, never lose one. What it cannot follow is an open read.
/// </summary>
internal sealed class ValuesFlow
{
    private readonly ScriptIndex _script;
    private readonly HashSet<ScriptNode> _values = [];
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly HashSet<FunctionNode> _returning = [];
    private readonly Queue<ScriptNode> _pending = [];

    public ValuesFlow(ScriptProgram program)
    {
        _script = new ScriptIndex(program);
        foreach (var node in _script.Nodes)
        {
            if (node is CallExpression call && NameOf(call.Callee) == "getVariables" || node is MemberExpression member && NameOf(member) == "__hfVariables")
            {
                Found(node);
            }
        }

        foreach (var node in _script.Nodes)
        {
            if (NameOf(node) == "getVariables" && _script.AliasOf(node) is { } alias)
            {
                foreach (var call in _script.Nodes.OfType<CallExpression>().Where(call => NameOf(call.Callee) == alias))
                {
                    Found(call);
                }
            }
        }

        while (_pending.Count > 0)
        {
            Follow(_pending.Dequeue());
        }
    }

    /// <summary>Ids read, with the node that names each.</summary>
    public List<(string Id, ScriptNode At)> Reads { get; } = [];

    /// <summary>Places that read without naming an id.</summary>
    public List<ScriptNode> OpenReads { get; } = [];

    private void Found(ScriptNode value)
    {
        if (_values.Add(value))
        {
            _pending.Enqueue(value);
        }
    }

    private void FoundAlias(string name)
    {
        if (!_aliases.Add(name))
        {
            return;
        }

        foreach (var node in _script.Nodes)
        {
            if (node is Identifier identifier && identifier.Name == name && _script.IsRead(identifier))
            {
                Found(identifier);
            }
        }
    }

    private void Follow(ScriptNode value)
    {
        switch (_script.ParentOf(value))
        {
            case null:
                break;
            case MemberExpression member when ReferenceEquals(member.Object, value):
                Member(member);
                break;
            case VariableDeclarator declarator:
                Target(declarator.Id, declarator);
                break;
            case AssignmentExpression assignment when ReferenceEquals(assignment.Right, value):
                Target(assignment.Left, assignment);
                Found(assignment);
                break;
            case AssignmentPattern pattern when ReferenceEquals(pattern.Right, value):
                Target(pattern.Left, pattern);
                break;
            case ConditionalExpression conditional when ReferenceEquals(conditional.Test, value):
            case IfStatement or UnaryExpression or ExpressionStatement or WhileStatement:
                break;
            case (ConditionalExpression or LogicalExpression or SequenceExpression or ChainExpression or AwaitExpression) and var parent:
                Found(parent);
                break;
            case BinaryExpression { Operator: "in" } test when ReferenceEquals(test.Right, value):
                Key(test.Left);
                break;
            case BinaryExpression:
                break;
            case SpreadElement spread when _script.ParentOf(spread) is ObjectExpression copy:
                Found(copy);
                break;
            case CallExpression call when call.Arguments.Contains(value):
                Argument(call, value);
                break;
            case (ReturnStatement or ArrowFunctionExpression) and var parent:
                Returned(parent);
                break;
            default:
                OpenReads.Add(value);
                break;
        }
    }

    private void Member(MemberExpression member)
    {
        if (member.Computed)
        {
            Key(member.Property);
        }
        else if (member.Property is Identifier name && name.Name is not "hasOwnProperty")
        {
            Reads.Add((name.Name, name));
        }
    }

    private void Key(ScriptNode key)
    {
        switch (key)
        {
            case Literal { Kind: LiteralKind.String } text:
                Reads.Add((text.Text, text));
                break;
            case Identifier name when _script.ParameterPlace(name) is var (function, index):
                CalledWith(function, index, key);
                break;
            default:
                OpenReads.Add(key);
                break;
        }
    }

    /// <summary>The keys are the arguments of all calls of a function, as long as each is written out.</summary>
    private void CalledWith(FunctionNode function, int index, ScriptNode key)
    {
        var names = _script.NamesOf(function);
        var isComplete = names.Count > 0;
        foreach (var call in _script.CallsOf(names))
        {
            if (call.Arguments.Count > index && call.Arguments[index] is Literal { Kind: LiteralKind.String } text)
            {
                Reads.Add((text.Text, text));
            }
            else
            {
                isComplete = false;
            }
        }

        if (!isComplete)
        {
            OpenReads.Add(key);
        }
    }

    private void Target(ScriptNode target, ScriptNode at)
    {
        switch (target)
        {
            case Identifier name:
                FoundAlias(name.Name);
                break;
            case ObjectPattern pattern:
                Pattern(pattern);
                break;
            case AssignmentPattern withDefault:
                Target(withDefault.Left, at);
                break;
            case MemberExpression member when NameOf(member) is { } field:
                // Kept in a field: followed wherever a field of that name is read.
                foreach (var other in _script.Nodes.OfType<MemberExpression>().Where(other => !ReferenceEquals(other, member) && NameOf(other) == field))
                {
                    Found(other);
                }

                break;
            default:
                OpenReads.Add(at);
                break;
        }
    }

    private void Pattern(ObjectPattern pattern)
    {
        foreach (var member in pattern.Properties)
        {
            switch (member)
            {
                case Property { Computed: false } property when NameOf(property.Key) is { } name:
                    Reads.Add((name, property.Key));
                    break;
                case RestElement { Argument: Identifier rest }:
                    FoundAlias(rest.Name);
                    break;
                default:
                    OpenReads.Add(member);
                    break;
            }
        }
    }

    private void Argument(CallExpression call, ScriptNode value)
    {
        var index = call.Arguments.ToList().IndexOf(value);
        if (call.Callee is MemberExpression { Object: Identifier { Name: "Object" } } method)
        {
            switch (NameOf(method))
            {
                case "assign" or "freeze" or "seal":
                    Found(call);
                    return;
                case "hasOwn" when call.Arguments.Count > 1:
                    Key(call.Arguments[1]);
                    return;
            }
        }

        if (NameOf(call.Callee) == "call" && call.Arguments.Count > 1 && index == 0)
        {
            Key(call.Arguments[1]);
            return;
        }

        var functions = call.Callee is FunctionNode immediate ? (IReadOnlyList<FunctionNode>)[immediate] : NameOf(call.Callee) is { } name ? _script.Functions(name) : [];
        if (functions.Count == 0)
        {
            OpenReads.Add(value);
        }

        foreach (var function in functions)
        {
            if (index < function.Parameters.Count)
            {
                Target(function.Parameters[index], value);
            }
        }
    }

    private void Returned(ScriptNode from)
    {
        if (_script.FunctionAround(from) is not { } function || !_returning.Add(function))
        {
            return;
        }

        if (_script.ParentOf(function) is CallExpression immediate && ReferenceEquals(immediate.Callee, function))
        {
            Found(immediate);
            return;
        }

        var names = _script.NamesOf(function);
        if (names.Count == 0)
        {
            OpenReads.Add(from);
        }

        foreach (var call in _script.CallsOf(names))
        {
            Found(call);
        }
    }
}
