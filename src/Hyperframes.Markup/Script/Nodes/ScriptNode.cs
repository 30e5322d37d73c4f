namespace Hyperframes.Markup.Script.Nodes;

/// <summary>A node of a script's tree; kinds and members follow the ESTree vocabulary.</summary>
/// <param name="start">Offset of the first character in the script's text.</param>
/// <param name="end">Offset behind the last character.</param>
internal abstract class ScriptNode(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>A number for tables about nodes, owned by whoever made the last such table; copies of trees share some nodes.</summary>
    public int TableIndex { get; set; }

    /// <summary>Adds the children in source order.</summary>
    public abstract void AddChildren(List<ScriptNode> children);

    /// <summary>A copy of the node whose children the rewriter has copied or replaced. Names of members and keys stay.</summary>
    public abstract ScriptNode Rewrite(ScriptRewriter rewriter);

    protected static void AddAll(List<ScriptNode> children, IReadOnlyList<ScriptNode?> nodes)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            Add(children, nodes[i]);
        }
    }

    protected static void Add(List<ScriptNode> children, ScriptNode? node)
    {
        if (node is not null)
        {
            children.Add(node);
        }
    }
}
