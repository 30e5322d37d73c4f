namespace Hyperframes.Markup.Script.Nodes;

/// <summary>Copies trees, with the chance to put other nodes in.</summary>
internal abstract class ScriptRewriter
{
    /// <summary>The copy of a node, or what is to stand in its place.</summary>
    public abstract ScriptNode Visit(ScriptNode node);

    /// <summary>The copy of a node in a slot that takes only its own kind.</summary>
    public T Keep<T>(T node)
        where T : ScriptNode => Visit(node) as T ?? (T)node.Rewrite(this);

    public IReadOnlyList<ScriptNode> VisitAll(IReadOnlyList<ScriptNode> nodes)
    {
        var copies = new ScriptNode[nodes.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = Visit(nodes[i]);
        }

        return copies;
    }

    public IReadOnlyList<ScriptNode?> VisitHoles(IReadOnlyList<ScriptNode?> nodes)
    {
        var copies = new ScriptNode?[nodes.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = nodes[i] is { } node ? Visit(node) : null;
        }

        return copies;
    }

    public IReadOnlyList<T> KeepAll<T>(IReadOnlyList<T> nodes)
        where T : ScriptNode
    {
        var copies = new T[nodes.Count];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = Keep(nodes[i]);
        }

        return copies;
    }
}
