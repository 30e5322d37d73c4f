using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Structure;

/// <summary>An element below the root.</summary>
internal sealed class StructureNode(HtmlTag tag)
{
    private List<StructureNode>? _children;
    private ClipTiming? _timing;

    public HtmlTag Tag { get; } = tag;

    public IReadOnlyList<StructureNode> Children => _children ?? [];

    /// <summary>A composition of its own: mounted, or with an id.</summary>
    public bool IsHost => Tag.Has("data-composition-src") || Tag.Has("data-composition-id");

    /// <summary>A video, audio or image.</summary>
    public bool IsMedia => Tag.Name is "video" or "audio" or "img";

    public ClipTiming Timing => _timing ??= ClipTiming.Read(Tag.Decoded);

    /// <summary>The element as findings name it.</summary>
    public string Label => Tag.Decoded("id") is { Length: > 0 } id ? $"<{Tag.Name} id=\"{id}\">" : $"<{Tag.Name}>";

    /// <summary>The timeline's rows below this element: hosts, timed elements and media, whichever comes first on the way down.</summary>
    public IEnumerable<StructureNode> Rows()
    {
        var pending = new Stack<StructureNode>(Children.Reverse());
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (node.Tag.Name is "script" or "style" or "template" or "noscript" or "link" or "meta")
            {
                continue;
            }

            if (node.IsRow)
            {
                yield return node;
                continue;
            }

            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                pending.Push(node.Children[i]);
            }
        }
    }

    public void Add(StructureNode child) => (_children ??= []).Add(child);

    private bool IsRow => IsHost || Tag.Has("data-start") || (Tag.Has("data-track-index") && Tag.Has("data-duration")) || IsMedia;
}
