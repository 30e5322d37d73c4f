using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Which node stands in which, and which of them are scopes.</summary>
internal sealed class ScopeTree
{
    private readonly ScriptNode?[] _parents;
    private readonly List<CallExpression> _calls = [];
    private readonly List<ScriptNode> _binders = [];
    private readonly Expansion _expansion;

    public ScopeTree(ScriptProgram program, Expansion expansion)
    {
        _expansion = expansion;
        var nodes = ScriptWalk.PostOrder(program);
        _parents = new ScriptNode?[nodes.Count];
        for (var i = 0; i < nodes.Count; i++)
        {
            var node = nodes[i];
            node.TableIndex = i;
            if (node is CallExpression call)
            {
                _calls.Add(call);
            }
            else if (node is VariableDeclarator or AssignmentExpression or FunctionNode)
            {
                _binders.Add(node);
            }
        }

        var children = new List<ScriptNode>();
        foreach (var node in nodes)
        {
            children.Clear();
            node.AddChildren(children);
            foreach (var child in children)
            {
                _parents[child.TableIndex] = node;
            }
        }
    }

    /// <summary>All calls, inner ones first.</summary>
    public IReadOnlyList<CallExpression> Calls => _calls;

    /// <summary>What gives names a meaning: declarators, assignments and functions, inner ones first.</summary>
    public IReadOnlyList<ScriptNode> Binders => _binders;

    public ScriptNode? ParentOf(ScriptNode node) => _parents[node.TableIndex];

    /// <summary>The innermost scope around a node, which may be the node itself.</summary>
    public ScriptNode? ScopeAt(ScriptNode? node)
    {
        while (node is not (null or ScriptProgram or BlockStatement or FunctionNode))
        {
            node = ParentOf(node);
        }

        return node;
    }

    /// <summary>The innermost scope around a node, the node itself excluded.</summary>
    public ScriptNode? ScopeAround(ScriptNode node, bool includeBlocks = true)
    {
        var scope = ScopeAt(ParentOf(node));
        while (!includeBlocks && scope is BlockStatement)
        {
            scope = ScopeAt(ParentOf(scope));
        }

        return scope;
    }

    /// <summary>The innermost copied block around a node, the node itself excluded.</summary>
    public ScriptNode? CopyAround(ScriptNode node)
    {
        if (_expansion.Blocks.Count == 0)
        {
            return null;
        }

        for (var parent = ParentOf(node); parent is not null; parent = ParentOf(parent))
        {
            if (parent is BlockStatement && _expansion.Blocks.ContainsKey(parent))
            {
                return parent;
            }
        }

        return null;
    }
}
