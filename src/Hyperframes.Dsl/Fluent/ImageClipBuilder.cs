using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>A clip that is a picture. Without a style it fills the frame.</summary>
public sealed class ImageClipBuilder : ClipBuilder, IVisualClip
{
    internal ImageClipBuilder(CompositionBuilder owner)
        : base(owner, ClipKind.Image, new ElementNode(ElementTag.Img))
    {
    }
}
