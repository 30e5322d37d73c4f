using Hyperframes.Animation;

namespace Hyperframes;

/// <summary>Tweens in order: each begins where the one before ends, unless it is told another place. Timelines can stand in timelines.</summary>
public sealed class Timeline
{
    private readonly List<(Seconds Start, Func<Seconds, IEnumerable<Tween>> Build)> _entries = [];
    private readonly Dictionary<string, Seconds> _labels = new(StringComparer.Ordinal);
    private Seconds _lastStart;

    /// <summary>When all that was added so far has come to rest.</summary>
    public Seconds Length { get; private set; }

    /// <summary>Adds a tween behind everything so far.</summary>
    /// <param name="target">The <c>id</c> of the element.</param>
    /// <param name="tween">How it moves.</param>
    /// <param name="gap">Time between, negative to overlap.</param>
    public Timeline Then(string target, Action<TweenBuilder> tween, Seconds gap = default) => AddTween([target], tween, Length + gap);

    /// <summary>Adds a tween of several elements behind everything so far; with <see cref="TweenBuilder.Stagger"/> one after the other.</summary>
    public Timeline Then(IReadOnlyList<string> targets, Action<TweenBuilder> tween, Seconds gap = default) => AddTween(targets, tween, Length + gap);

    /// <summary>Adds a tween that begins with the last one added.</summary>
    public Timeline With(string target, Action<TweenBuilder> tween, Seconds offset = default) => AddTween([target], tween, _lastStart + offset);

    /// <summary>Adds a tween at a time.</summary>
    public Timeline At(Seconds start, string target, Action<TweenBuilder> tween) => AddTween([target], tween, start);

    /// <summary>Adds a tween at a label.</summary>
    /// <exception cref="ArgumentException">There is no such label yet.</exception>
    public Timeline At(string label, string target, Action<TweenBuilder> tween, Seconds offset = default) => AddTween([target], tween, TimeOf(label) + offset);

    /// <summary>Names a time: where the timeline ends so far, unless said.</summary>
    /// <exception cref="ArgumentException">The label exists already.</exception>
    public Timeline Label(string name, Seconds? at = null)
        => _labels.TryAdd(name, at ?? Length) ? this : throw new ArgumentException($"There is a label '{name}' already.", nameof(name));

    /// <summary>The time of a label.</summary>
    /// <exception cref="ArgumentException">There is no such label.</exception>
    public Seconds TimeOf(string label)
        => _labels.TryGetValue(label, out var at)
            ? at
            : throw new ArgumentException($"There is no label '{label}'. Labels so far: {(_labels.Count == 0 ? "none" : string.Join(", ", _labels.Keys.Order(StringComparer.Ordinal)))}.", nameof(label));

    /// <summary>Adds another timeline, behind everything so far unless said.</summary>
    public Timeline Nest(Timeline child, Seconds? at = null) => Add(at ?? Length, child.Length, child.Build);

    /// <summary>The tweens, from <paramref name="origin"/> on.</summary>
    internal IEnumerable<Tween> Build(Seconds origin) => _entries.SelectMany(entry => entry.Build(origin + entry.Start));

    private Timeline AddTween(IReadOnlyList<string> targets, Action<TweenBuilder> tween, Seconds start)
    {
        var builder = new TweenBuilder();
        tween(builder);
        var length = builder.Build(targets, Seconds.Zero).Select(built => built.End).DefaultIfEmpty().Max();
        return Add(start, length, origin => builder.Build(targets, origin));
    }

    private Timeline Add(Seconds start, Seconds length, Func<Seconds, IEnumerable<Tween>> build)
    {
        if (start < Seconds.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "A tween begins at the start of its timeline or later.");
        }

        _entries.Add((start, build));
        _lastStart = start;
        Length = start + length > Length ? start + length : Length;
        return this;
    }
}
