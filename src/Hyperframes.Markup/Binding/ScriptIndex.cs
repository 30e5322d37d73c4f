using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Markup.Binding;

/// <summary>A script's nodes with their parents, and its functions by every name they are given. Names are not told apart by their scope.</summary>
internal sealed class ScriptIndex
{
    private readonly Dictionary<ScriptNode, ScriptNode> _parents = [];
    private readonly Dictionary<string, List<FunctionNode>> _functions = new(StringComparer.Ordinal);

    public ScriptIndex(ScriptProgram program)
    {
        Nodes = [.. ScriptWalk.PreOrder(program)];
        var children = new List<ScriptNode>();
        foreach (var node in Nodes)
        {
            children.Clear();
            node.AddChildren(children);
            foreach (var child in children)
            {
                _parents[child] = node;
            }

            NoteFunction(node);
        }
    }

    /// <summary>All nodes, parents before children, in source order.</summary>
    public IReadOnlyList<ScriptNode> Nodes { get; }

    /// <summary>The node around another; null at the top.</summary>
    public ScriptNode? ParentOf(ScriptNode node) => _parents.TryGetValue(node, out var parent) ? parent : null;

    /// <summary>The functions with a name.</summary>
    public IReadOnlyList<FunctionNode> Functions(string name) => _functions.TryGetValue(name, out var functions) ? functions : [];

    /// <summary>The names of a function.</summary>
    public List<string> NamesOf(FunctionNode function) => _functions.Where(pair => pair.Value.Contains(function)).Select(pair => pair.Key).ToList();

    /// <summary>The calls of one of several names.</summary>
    public IEnumerable<CallExpression> CallsOf(ICollection<string> names) =>
        Nodes.OfType<CallExpression>().Where(call => NameOf(call.Callee) is { } callee && names.Contains(callee));

    /// <summary>The name that a function is kept under: <c>const read = window.__hyperframes &amp;&amp; window.__hyperframes.getVariables</c>.</summary>
    public string? AliasOf(ScriptNode node)
    {
        while (ParentOf(node) is { } parent)
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

    /// <summary>Whether a name stands for its value.</summary>
    public bool IsRead(Identifier identifier) => ParentOf(identifier) switch
    {
        null => true,
        MemberExpression member => member.Computed || !ReferenceEquals(member.Property, identifier),
        VariableDeclarator declarator => !ReferenceEquals(declarator.Id, identifier),
        AssignmentExpression assignment => !ReferenceEquals(assignment.Left, identifier),
        Property property => ReferenceEquals(property.Value, identifier) && ParentOf(property) is ObjectExpression,
        FunctionNode or CatchClause or AssignmentPattern or RestElement => false,
        _ => true,
    };

    /// <summary>The function whose parameter a name is, and its place among the parameters.</summary>
    public (FunctionNode Function, int Index)? ParameterPlace(Identifier name)
    {
        ScriptNode node = name;
        while (ParentOf(node) is { } parent)
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

    /// <summary>The function around a node.</summary>
    public FunctionNode? FunctionAround(ScriptNode node)
    {
        var at = node;
        while (at is not FunctionNode && ParentOf(at) is { } parent)
        {
            at = parent;
        }

        return at as FunctionNode;
    }

    /// <summary>The name that a node gives: its own, that of the member, or the text.</summary>
    public static string? NameOf(ScriptNode node) => node switch
    {
        Identifier identifier => identifier.Name,
        MemberExpression { Computed: false, Property: Identifier property } => property.Name,
        MemberExpression { Computed: true, Property: Literal { Kind: LiteralKind.String } text } => text.Text,
        Literal { Kind: LiteralKind.String } text => text.Text,
        _ => null,
    };

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
}
