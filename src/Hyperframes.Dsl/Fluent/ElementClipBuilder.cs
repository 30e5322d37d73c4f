using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>A clip of markup.</summary>
public sealed class ElementClipBuilder : ClipBuilder, IVisualClip
{
    internal ElementClipBuilder(CompositionBuilder owner)
        : base(owner, ClipKind.Element, new ElementNode(ElementTag.Div))
    {
    }
}
