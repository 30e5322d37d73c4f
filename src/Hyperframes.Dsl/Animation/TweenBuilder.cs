using Hyperframes.Animation;

namespace Hyperframes;

/// <summary>Says how elements move. Times count from the start of the clip or timeline that it is given to.</summary>
public sealed class TweenBuilder
{
    private readonly List<Step> _steps = [];
    private Seconds _stagger;

    /// <summary>Moves from these values to where the page's style has the element. Values not given stay as they are.</summary>
    /// <param name="x">To the right, px.</param>
    /// <param name="y">Down, px.</param>
    /// <param name="xPercent">To the right, in percent of the element's own width.</param>
    /// <param name="yPercent">Down, in percent of the element's own height.</param>
    /// <param name="scale">Size, 1 is natural; both directions.</param>
    /// <param name="scaleX">Width, 1 is natural.</param>
    /// <param name="scaleY">Height, 1 is natural.</param>
    /// <param name="rotation">Clockwise, degrees.</param>
    /// <param name="opacity">0 (invisible) to 1.</param>
    /// <param name="width">px, at least 0.</param>
    /// <param name="height">px, at least 0.</param>
    /// <param name="color">Of the text.</param>
    /// <param name="backgroundColor">Of the background.</param>
    /// <param name="blur">Radius, px, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite or not in its range.</exception>
    public TweenBuilder From(
        double? x = null, double? y = null, double? xPercent = null, double? yPercent = null, double? scale = null, double? scaleX = null, double? scaleY = null,
        double? rotation = null, double? opacity = null, double? width = null, double? height = null, CssColor? color = null, CssColor? backgroundColor = null, double? blur = null)
        => Add(new MotionValues(x, y, xPercent, yPercent, scale, scaleX, scaleY, rotation, opacity, width, height, color, backgroundColor, blur), null);

    /// <summary>Moves from where the element is to these values. Values not given stay as they are; for the parameters see <see cref="From"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite or not in its range.</exception>
    public TweenBuilder To(
        double? x = null, double? y = null, double? xPercent = null, double? yPercent = null, double? scale = null, double? scaleX = null, double? scaleY = null,
        double? rotation = null, double? opacity = null, double? width = null, double? height = null, CssColor? color = null, CssColor? backgroundColor = null, double? blur = null)
        => Add(null, new MotionValues(x, y, xPercent, yPercent, scale, scaleX, scaleY, rotation, opacity, width, height, color, backgroundColor, blur));

    /// <summary>Moves from one set of values to another; both name the same properties.</summary>
    /// <exception cref="ArgumentException">The two do not name the same properties.</exception>
    public TweenBuilder FromTo(MotionValues from, MotionValues to)
        => from.Named.Select(n => n.Property).SequenceEqual(to.Named.Select(n => n.Property))
            ? Add(from, to)
            : throw new ArgumentException("Both ends of a move name the same properties.", nameof(to));

    /// <summary>Sets these values at once.</summary>
    public TweenBuilder Set(MotionValues values) => Add(values, values).Over(Seconds.Zero);

    /// <summary>Goes through several sets of values, one after the other, each in its own time.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public TweenBuilder Keyframes(params (Seconds Over, MotionValues Values)[] frames)
    {
        if (frames.Length == 0)
        {
            throw new ArgumentException("Keyframes need at least one frame.", nameof(frames));
        }

        foreach (var (over, values) in frames)
        {
            Add(null, values).Over(over);
        }

        return this;
    }

    /// <summary>How long the last move takes. <value>0.5 s.</value></summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TweenBuilder Over(Seconds duration)
    {
        NotNegative(duration, "A move takes no negative time.");
        Last.Duration = duration;
        return this;
    }

    /// <summary>When the last move begins. <value>The end of the move before; the start of the clip for the first.</value></summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TweenBuilder At(Seconds start)
    {
        NotNegative(start, "A move begins at the start of its clip or later.");
        Last.Start = start;
        return this;
    }

    /// <summary>Lets time pass before the last move.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TweenBuilder Wait(Seconds gap)
    {
        NotNegative(gap, "Time passes forward.");
        Last.Gap = gap;
        return this;
    }

    /// <summary>How the last move goes on over time. <value><see cref="Hyperframes.Ease.Power1Out"/>, as in GSAP.</value></summary>
    public TweenBuilder Ease(Ease ease)
    {
        Last.Ease = ease;
        return this;
    }

    /// <summary>Runs the last move again.</summary>
    /// <param name="times">How often once more, at least 1; a number, because a video ends.</param>
    /// <param name="yoyo">Whether every other run goes backwards.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public TweenBuilder Repeat(int times, bool yoyo = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        Last.Repeat = times;
        Last.Yoyo = yoyo;
        return this;
    }

    /// <summary>Begins each further element so much later than the one before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TweenBuilder Stagger(Seconds each)
    {
        NotNegative(each, "Elements follow one another.");
        _stagger = each;
        return this;
    }

    /// <summary>The tweens of <paramref name="targets"/>, from <paramref name="origin"/> on.</summary>
    internal IEnumerable<Tween> Build(IReadOnlyList<string> targets, Seconds origin)
    {
        for (var i = 0; i < targets.Count; i++)
        {
            var at = Seconds.Zero;
            foreach (var step in _steps)
            {
                at = step.Start ?? at + step.Gap;
                var tween = step.ToTween(targets[i], origin + at + (_stagger * i));
                yield return tween;
                at += tween.End - tween.Start;
            }
        }
    }

    private Step Last => _steps.Count > 0 ? _steps[^1] : throw new InvalidOperationException("Say first what moves: From, To, FromTo, Set or Keyframes.");

    private TweenBuilder Add(MotionValues? from, MotionValues? to)
    {
        var changes = (from ?? to)!.Named
            .Select((named, i) => new MotionChange(named.Property, from is null ? null : named.Value, to?.Named[i].Value))
            .ToArray();
        _steps.Add(changes.Length > 0 ? new Step(changes) : throw new ArgumentException("Name at least one property that moves."));
        return this;
    }

    private static void NotNegative(Seconds time, string message)
    {
        if (time < Seconds.Zero)
        {
            throw new ArgumentOutOfRangeException(nameof(time), time, message);
        }
    }

    private sealed class Step(IReadOnlyList<MotionChange> changes)
    {
        public Seconds? Start { get; set; }

        public Seconds Gap { get; set; }

        public Seconds Duration { get; set; } = new(0.5m);

        public Ease Ease { get; set; } = Hyperframes.Ease.Power1Out;

        public int Repeat { get; set; }

        public bool Yoyo { get; set; }

        public Tween ToTween(string target, Seconds start)
            => new() { Target = target, Start = start, Duration = Duration, Ease = Ease, Repeat = Repeat, Yoyo = Yoyo, Changes = changes };
    }
}
