using Hyperframes.Bundling;
using Hyperframes.Fluent;
using Hyperframes.Model;

namespace Hyperframes;

/// <summary>Motion of clips that are seen. There is no motion without an end and none that chance or the clock decides: the engine could not seek it.</summary>
public static class MotionExtensions
{
    /// <summary>Moves a clip. Times count from the clip's entry.</summary>
    public static void Animate<T>(this CompositionBuilder composition, T clip, Action<TweenBuilder> motion)
        where T : ClipBuilder, IVisualClip
    {
        var tweens = Described(motion);
        Add(composition, clip, origin => tweens.Build([clip.IdText!], origin));
    }

    /// <summary>Moves elements inside a clip; with <see cref="TweenBuilder.Stagger"/> one after the other. Times count from the clip's entry.</summary>
    /// <param name="composition">The composition.</param>
    /// <param name="clip">The clip.</param>
    /// <param name="ids">Ids of the elements.</param>
    /// <param name="motion">How they move.</param>
    public static void Animate<T>(this CompositionBuilder composition, T clip, IReadOnlyList<string> ids, Action<TweenBuilder> motion)
        where T : ClipBuilder, IVisualClip
    {
        ArgumentNullException.ThrowIfNull(ids);
        var tweens = Described(motion);
        string[] targets = [.. ids.Select(ElementId.Checked)];
        Add(composition, clip, origin => tweens.Build(targets, origin));
    }

    /// <summary>Moves elements of a clip, or the clip itself, along a timeline that begins with the clip's entry.</summary>
    public static void Animate<T>(this CompositionBuilder composition, T clip, Timeline timeline)
        where T : ClipBuilder, IVisualClip
    {
        ArgumentNullException.ThrowIfNull(timeline);
        Add(composition, clip, timeline.Build);
    }

    /// <summary>Lets GSAP move the clips instead of CSS. The file goes into the bundle, so nothing is fetched at render time.</summary>
    /// <param name="composition">The composition.</param>
    /// <param name="file">A build of GSAP, such as <c>node_modules/gsap/dist/gsap.min.js</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static CompositionBuilder MoveWithGsap(this CompositionBuilder composition, string file)
    {
        ArgumentNullException.ThrowIfNull(composition);
        composition.Gsap = BundleFile.FromDisk("vendor/gsap.min.js", file);
        return composition;
    }

    private static TweenBuilder Described(Action<TweenBuilder> motion)
    {
        ArgumentNullException.ThrowIfNull(motion);
        var tweens = new TweenBuilder();
        motion(tweens);
        return tweens;
    }

    private static void Add(CompositionBuilder composition, ClipBuilder clip, Func<Seconds, IEnumerable<Tween>> motion)
    {
        ArgumentNullException.ThrowIfNull(composition);
        ArgumentNullException.ThrowIfNull(clip);
        composition.Motions.Add(new ClipMotion(clip, motion));
    }
}
