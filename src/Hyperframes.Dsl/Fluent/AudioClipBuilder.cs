using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>A clip that is heard.</summary>
public sealed class AudioClipBuilder : ClipBuilder, IMediaClip
{
    internal AudioClipBuilder(CompositionBuilder owner)
        : base(owner, ClipKind.Audio, new ElementNode(ElementTag.Audio))
    {
    }
}
