using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Binding;

/// <summary>
/// Follows the object that <c>getVariables()</c> returns through a script: into names, through conditions, copies, functions that return it or take it.
/// Names are not told apart by their scope: that can only add reads, never lose one. What it cannot follow is an open read.
/// </summary>
internal sealed class ValuesFlow
{
    private readonly Dictionary<ScriptNode, ScriptNode> _parents = [];
    private readonly List<ScriptNode> _nodes;
    private readonly Dictionary<string, List<FunctionNode>> _functions = new(StringComparer.Ordinal);
    private readonly HashSet<ScriptNode> _values = [];
    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);
    private readonly HashSet<FunctionNode> _returning = [];
    private readonly Queue<ScriptNode> _pending = [];

    public ValuesFlow(ScriptProgram program)
    {
        _nodes = [.. ScriptWalk.PreOrder(program)];
        var children = new List<ScriptNode>();
        foreach (var node in _nodes)
        {
            children.Clear();
            node.AddChildren(children);
            foreach (var child in children)
            {
                _parents[child] = node;
            }

            NoteFunction(node);
        }

        foreach (var node in _nodes)
        {
            if (node is CallExpression call && NameOf(call.Callee) == "getVariables" || node is MemberExpression member && NameOf(member) == "__hfVariables")
            {
                Found(node);
            }
        }

        foreach (var node in _nodes)
        {
            if (NameOf(node) == "getVariables" && FunctionAlias(node) is { } alias)
            {
                foreach (var call in _nodes.OfType<CallExpression>().Where(call => NameOf(call.Callee) == alias))
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

    /// <summary>The name that the function itself is kept under: <c>const read = window.__hyperframes &amp;&amp; window.__hyperframes.getVariables</c>.</summary>
    private string? FunctionAlias(ScriptNode node)
    {
        while (_parents.TryGetValue(node, out var parent))
        {
            switch (parent)
            {
                case LogicalExpression or ConditionalExpression or ChainExpression:
                case MemberExpression member when ReferenceEquals(member.Property, node):
                    node = parent;
                    break;
                case VariableDeclarator { Id: Identifier name }:
                    return name.Name;
                case AssignmentExpression { Left: Identifier target } assignment when ReferenceEquals(assignment.Right, node):
                    return target.Name;
                default:
                    return null;
            }
        }

        return null;
    }

    private void NoteFunction(ScriptNode node)
    {
        var (name, function) = node switch
        {
            FunctionDeclaration declared => (declared.Id?.Name, (FunctionNode)declared),
            VariableDeclarator { Id: Identifier id, Init: FunctionNode init } => (id.Name, init),
            AssignmentExpression { Left: Identifier id, Right: FunctionNode right } => (id.Name, right),
            Property { Computed: false, Value: FunctionNode method } property => (NameOf(property.Key), method),
            _ => (null, null!),
        };
        if (name is not null)
        {
            if (!_functions.TryGetValue(name, out var list))
            {
                _functions.Add(name, list = []);
            }

            list.Add(function);
        }
    }

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

        foreach (var node in _nodes)
        {
            if (node is Identifier identifier && identifier.Name == name && IsRead(identifier))
            {
                Found(identifier);
            }
        }
    }

    private bool IsRead(Identifier identifier) => !_parents.TryGetValue(identifier, out var parent) || parent switch
    {
        MemberExpression member => member.Computed || !ReferenceEquals(member.Property, identifier),
        VariableDeclarator declarator => !ReferenceEquals(declarator.Id, identifier),
        AssignmentExpression assignment => !ReferenceEquals(assignment.Left, identifier),
        Property property => ReferenceEquals(property.Value, identifier) && _parents.TryGetValue(property, out var owner) && owner is ObjectExpression,
        FunctionNode or CatchClause or AssignmentPattern or RestElement => false,
        _ => true,
    };

    private void Follow(ScriptNode value)
    {
        if (!_parents.TryGetValue(value, out var parent))
        {
            return;
        }

        switch (parent)
        {
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
            case ConditionalExpression or LogicalExpression or SequenceExpression or ChainExpression or AwaitExpression:
                Found(parent);
                break;
            case BinaryExpression { Operator: "in" } test when ReferenceEquals(test.Right, value):
                Key(test.Left);
                break;
            case BinaryExpression:
                break;
            case SpreadElement spread when _parents.TryGetValue(spread, out var copy) && copy is ObjectExpression:
                Found(copy);
                break;
            case CallExpression call when call.Arguments.Contains(value):
                Argument(call, value);
                break;
            case ReturnStatement or ArrowFunctionExpression:
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
            case Identifier name when ParameterPlace(name) is var (function, index):
                CalledWith(function, index, key);
                break;
            default:
                OpenReads.Add(key);
                break;
        }
    }

    private (FunctionNode Function, int Index)? ParameterPlace(Identifier name)
    {
        ScriptNode node = name;
        while (_parents.TryGetValue(node, out var parent))
        {
            if (parent is FunctionNode function)
            {
                for (var i = 0; i < function.Parameters.Count; i++)
                {
                    if (function.Parameters[i] is Identifier parameter && parameter.Name == name.Name)
                    {
                        return (function, i);
                    }
                }
            }

            node = parent;
        }

        return null;
    }

    /// <summary>The keys are the arguments of all calls of a function, as long as each is written out.</summary>
    private void CalledWith(FunctionNode function, int index, ScriptNode key)
    {
        var names = _functions.Where(pair => pair.Value.Contains(function)).Select(pair => pair.Key).ToList();
        var isComplete = names.Count > 0;
        foreach (var call in _nodes.OfType<CallExpression>().Where(call => NameOf(call.Callee) is { } callee && names.Contains(callee)))
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
                foreach (var other in _nodes.OfType<MemberExpression>().Where(other => !ReferenceEquals(other, member) && NameOf(other) == field))
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

        var functions = call.Callee is FunctionNode immediate ? [immediate] : NameOf(call.Callee) is { } name && _functions.TryGetValue(name, out var known) ? known : [];
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
        var node = from;
        while (node is not FunctionNode && _parents.TryGetValue(node, out var parent))
        {
            node = parent;
        }

        if (node is not FunctionNode function || !_returning.Add(function))
        {
            return;
        }

        if (_parents.TryGetValue(function, out var owner) && owner is CallExpression immediate && ReferenceEquals(immediate.Callee, function))
        {
            Found(immediate);
            return;
        }

        var names = _functions.Where(pair => pair.Value.Contains(function)).Select(pair => pair.Key).ToList();
        if (names.Count == 0)
        {
            OpenReads.Add(from);
        }

        foreach (var call in _nodes.OfType<CallExpression>())
        {
            if (NameOf(call.Callee) is { } callee && names.Contains(callee))
            {
                Found(call);
            }
        }
    }

    private static string? NameOf(ScriptNode node) => node switch
    {
        Identifier identifier => identifier.Name,
        MemberExpression { Computed: false, Property: Identifier property } => property.Name,
        MemberExpression { Computed: true, Property: Literal { Kind: LiteralKind.String } text } => text.Text,
        Literal { Kind: LiteralKind.String } text => text.Text,
        _ => null,
    };
}
