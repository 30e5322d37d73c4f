using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>Content of a clip, element after element. Extension methods, which IntelliSense lists, add the elements.</summary>
public sealed class ContentBuilder
{
    internal ContentBuilder(ElementNode parent) => Parent = parent;

    internal ElementNode Parent { get; }
}
