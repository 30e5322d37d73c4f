using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Gsap;

/// <summary>The timeline that a script builds, as far as it can be read without running it.</summary>
internal sealed class GsapScript
{
    /// <summary>A script that could not be read, or has no timeline.</summary>
    public static readonly GsapScript Empty = new("tl", []);

    private GsapScript(string timeline, IReadOnlyList<GsapTween> tweens)
    {
        Timeline = timeline;
        Tweens = tweens;
        Windows = tweens
            .Select(tween => (tween, Start: tween.Start ?? (tween.Position.IsNumber ? tween.Position.Number : null as double?)))
            .Where(item => item.Start is not null)
            .Select(item => new GsapWindow(item.tween, item.Start!.Value, timeline))
            .ToList();
    }

    /// <summary>What holds the timeline, as written.</summary>
    public string Timeline { get; }

    /// <summary>All tweens in source order.</summary>
    public IReadOnlyList<GsapTween> Tweens { get; }

    /// <summary>The tweens whose start is known.</summary>
    public IReadOnlyList<GsapWindow> Windows { get; }

    public static GsapScript Read(string source, ScriptProgram program)
    {
        var expansion = new Expansion();
        var tree = new ScopeTree(program, expansion);
        var constants = new ConstantScope(tree.Binders);
        var timeline = TimelineReference.Find(tree.Binders, source);
        if (!timeline.IsMember && LoopExpander.Expand(program, timeline, constants) is var (expanded, copies))
        {
            expansion = copies;
            tree = new ScopeTree(expanded, expansion);
        }

        var names = new IdentifierIndex(tree);
        var targets = new TargetResolver(tree, constants, names);
        var calls = TweenCall.FindAll(tree, expansion, timeline, targets);
        if (calls.Count == 0)
        {
            return new GsapScript(timeline.Source, []);
        }

        var reader = new TweenReader(source, constants, names, expansion);
        var tweens = calls.ConvertAll(reader.Read);
        TimelineDefaults.Read(timeline.Call, constants)?.ApplyTo(tweens);
        AuthoredStates.Apply(tweens, tree, targets, reader);
        TimelineLayout.Apply(tweens, TimelineLabel.FindAll(tree, expansion, timeline, constants, calls));
        return new GsapScript(timeline.Source, tweens);
    }
}
