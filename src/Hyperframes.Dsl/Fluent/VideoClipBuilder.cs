using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>A clip that is a video. Without a style it fills the frame; without <see cref="MediaExtensions.WithOwnAudio"/> it is silent.</summary>
public sealed class VideoClipBuilder : ClipBuilder, IVisualClip, IMediaClip
{
    internal VideoClipBuilder(CompositionBuilder owner)
        : base(owner, ClipKind.Video, new ElementNode(ElementTag.Video))
    {
        Element.Set("muted", null);
        Element.Set("playsinline", null);
    }
}
