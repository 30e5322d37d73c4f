using Hyperframes.Fluent;
using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes;

/// <summary>A clip that is a composition of its own, with its own variables.</summary>
public sealed class SceneClipBuilder : ClipBuilder, IVisualClip
{
    private ClipLength _own;

    internal SceneClipBuilder(CompositionBuilder owner, Composition scene)
        : base(owner, ClipKind.Scene, new ElementNode(ElementTag.Div))
    {
        Scene = scene;
        Length = _own = new ClipLength(LengthKind.Fixed, scene.Timeline.Length.Value);
    }

    internal Composition Scene { get; }

    /// <summary>Gives it the length of its scene at a speed, unless its author has said how long it is there.</summary>
    internal void LastAt(decimal rate)
    {
        if (Length == _own)
        {
            Length = _own = new ClipLength(LengthKind.Fixed, decimal.Round(Scene.Timeline.Length.Value / rate, 6));
        }
    }
}
