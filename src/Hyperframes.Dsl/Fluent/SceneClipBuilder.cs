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

    /// <summary>How fast the scene is played.</summary>
    internal decimal Rate { get; private set; } = 1;

    /// <summary>Plays its scene at a speed, and so much shorter or longer unless its author has said how long it is there.</summary>
    internal void PlayAt(decimal rate)
    {
        Rate = rate;
        if (Length == _own)
        {
            Length = _own = new ClipLength(LengthKind.Fixed, decimal.Round(Scene.Timeline.Length.Value / rate, 6));
        }
    }
}
