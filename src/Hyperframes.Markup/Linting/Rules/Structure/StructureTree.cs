using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Structure;

/// <summary>The page below its root as a tree, for the rules about the timeline's rows.</summary>
internal sealed class StructureTree
{
    private StructureTree(StructureNode? root) => Root = root;

    /// <summary>The root; null when there is none or it is never closed.</summary>
    public StructureNode? Root { get; }

    public static StructureTree Of(LintContext page)
    {
        if (page.Root is not { CloseIndex: { } rootEnd } rootTag)
        {
            return new StructureTree(null);
        }

        var root = new StructureNode(rootTag);
        var open = new Stack<(StructureNode Node, int End)>();
        open.Push((root, rootEnd));
        foreach (var tag in page.Tags)
        {
            if (tag.Index <= rootTag.Index || tag.Index >= rootEnd)
            {
                continue;
            }

            while (open.Count > 1 && tag.Index >= open.Peek().End)
            {
                open.Pop();
            }

            var node = new StructureNode(tag);
            open.Peek().Node.Add(node);
            if (tag.CloseIndex is { } end)
            {
                open.Push((node, end));
            }
        }

        return new StructureTree(root);
    }
}
