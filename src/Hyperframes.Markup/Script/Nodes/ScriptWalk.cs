namespace Hyperframes.Markup.Script.Nodes;

/// <summary>Walks trees without recursion: a long chain of operators makes a deep tree.</summary>
internal static class ScriptWalk
{
    /// <summary>The node and all below it, parents before children, in source order.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="descend">Whether to go below a node; everywhere when null.</param>
    public static IEnumerable<ScriptNode> PreOrder(ScriptNode root, Func<ScriptNode, bool>? descend = null)
    {
        var stack = new List<ScriptNode> { root };
        while (stack.Count > 0)
        {
            var node = stack[stack.Count - 1];
            stack.RemoveAt(stack.Count - 1);
            yield return node;
            if (descend is not null && !descend(node))
            {
                continue;
            }

            var first = stack.Count;
            node.AddChildren(stack);
            stack.Reverse(first, stack.Count - first);
        }
    }

    /// <summary>The node and all below it, children before parents, in source order.</summary>
    public static List<ScriptNode> PostOrder(ScriptNode root)
    {
        // A pre-order that takes the last child first, turned around.
        var nodes = new List<ScriptNode>();
        var stack = new List<ScriptNode> { root };
        while (stack.Count > 0)
        {
            var node = stack[stack.Count - 1];
            stack.RemoveAt(stack.Count - 1);
            nodes.Add(node);
            node.AddChildren(stack);
        }

        nodes.Reverse();
        return nodes;
    }
}
