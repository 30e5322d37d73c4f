using Hyperframes.Fluent;
using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>A clip that is a composition of its own, with its own variables.</summary>
public sealed class SceneClipBuilder : ClipBuilder, IVisualClip
{
    internal SceneClipBuilder(CompositionBuilder owner, Composition scene)
        : base(owner, ClipKind.Scene, new ElementNode(ElementTag.Div))
    {
        Scene = scene;
        Length = new ClipLength(LengthKind.Fixed, scene.Timeline.Length.Value);
    }

    internal Composition Scene { get; }
}
