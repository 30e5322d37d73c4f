using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>Content of a clip, element after element. Extension methods, which IntelliSense lists, add the elements.</summary>
public sealed class ContentBuilder
{
    private ElementNode? _parent;

    internal ContentBuilder(ElementNode? parent) => _parent = parent;

    internal ElementNode Parent => _parent ?? throw new InvalidOperationException("The content of a clip is described while the clip is added, not later.");

    /// <summary>Describes the content of another element; between elements there is none.</summary>
    internal void MoveTo(ElementNode? parent) => _parent = parent;
}
