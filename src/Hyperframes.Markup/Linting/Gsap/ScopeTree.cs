using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>Which node stands in which, and which of them are scopes.</summary>
internal sealed class ScopeTree
{
    private readonly ScriptNode?[] _parents;
    private readonly Expansion _expansion;

    public ScopeTree(ScriptProgram program, Expansion expansion)
    {
        _expansion = expansion;
        PostOrder = ScriptWalk.PostOrder(program);
        _parents = new ScriptNode?[PostOrder.Count];
        for (var i = 0; i < PostOrder.Count; i++)
        {
            PostOrder[i].TableIndex = i;
        }

        var children = new List<ScriptNode>();
        foreach (var node in PostOrder)
        {
            children.Clear();
            node.AddChildren(children);
            foreach (var child in children)
            {
                _parents[child.TableIndex] = node;
            }
        }
    }

    /// <summary>All nodes, children first.</summary>
    public IReadOnlyList<ScriptNode> PostOrder { get; }

    public ScriptNode? ParentOf(ScriptNode node) => _parents[node.TableIndex];

    /// <summary>The scopes around a node from the inside out, the node itself included where it is one.</summary>
    public IEnumerable<ScriptNode> ScopesFrom(ScriptNode? node)
    {
        for (; node is not null; node = ParentOf(node))
        {
            if (IsScope(node))
            {
                yield return node;
            }
        }
    }

    /// <summary>The innermost scope around a node, the node itself excluded.</summary>
    public ScriptNode? ScopeAround(ScriptNode node, bool includeBlocks = true) =>
        ScopesFrom(ParentOf(node)).FirstOrDefault(scope => includeBlocks || scope is not BlockStatement);

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

    private static bool IsScope(ScriptNode node) => node is ScriptProgram or BlockStatement or FunctionNode;
}
