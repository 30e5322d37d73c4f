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
        var order = ScriptWalk.PostOrder(program);
        var constants = new ConstantScope(order);
        var timeline = TimelineReference.Find(order, source);
        var expansion = new Expansion();
        if (!timeline.IsMember)
        {
            (program, expansion) = LoopExpander.Expand(program, timeline, constants);
        }

        var tree = new ScopeTree(program, expansion);
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
