using Hyperframes.Animation;

namespace Hyperframes;

/// <summary>How a change goes on over time. The named ones are GSAP's, with GSAP's formulas, whichever way the motion is written.</summary>
public sealed record Ease
{
    private readonly Func<double, double> _curve;

    private Ease(string name, Func<double, double> curve, string? css = null, bool isNative = true)
    {
        Name = name;
        _curve = curve;
        Css = css ?? EaseSampling.ToCss(curve);
        IsNative = isNative;
    }

    /// <summary>GSAP's name, for example <c>power3.out</c>; of an ease of one's own, a description.</summary>
    public string Name { get; }

    /// <summary>At a constant speed.</summary>
    public static Ease Linear { get; } = new("none", t => t, "linear");

    /// <summary>Quadratic, slow at the start.</summary>
    public static Ease Power1In { get; } = new("power1.in", EaseCurves.PowerIn(2), "cubic-bezier(0.333333333333, 0, 0.666666666667, 0.333333333333)");

    /// <summary>Quadratic, slow at the end.</summary>
    public static Ease Power1Out { get; } = new("power1.out", EaseCurves.Out(EaseCurves.PowerIn(2)), "cubic-bezier(0.333333333333, 0.666666666667, 0.666666666667, 1)");

    /// <summary>Quadratic, slow at both ends.</summary>
    public static Ease Power1InOut { get; } = new("power1.inOut", EaseCurves.InOut(EaseCurves.PowerIn(2)));

    /// <summary>Cubic, slow at the start.</summary>
    public static Ease Power2In { get; } = new("power2.in", EaseCurves.PowerIn(3), "cubic-bezier(0.333333333333, 0, 0.666666666667, 0)");

    /// <summary>Cubic, slow at the end.</summary>
    public static Ease Power2Out { get; } = new("power2.out", EaseCurves.Out(EaseCurves.PowerIn(3)), "cubic-bezier(0.333333333333, 1, 0.666666666667, 1)");

    /// <summary>Cubic, slow at both ends.</summary>
    public static Ease Power2InOut { get; } = new("power2.inOut", EaseCurves.InOut(EaseCurves.PowerIn(3)));

    /// <summary>Quartic, slow at the start.</summary>
    public static Ease Power3In { get; } = new("power3.in", EaseCurves.PowerIn(4));

    /// <summary>Quartic, slow at the end.</summary>
    public static Ease Power3Out { get; } = new("power3.out", EaseCurves.Out(EaseCurves.PowerIn(4)));

    /// <summary>Quartic, slow at both ends.</summary>
    public static Ease Power3InOut { get; } = new("power3.inOut", EaseCurves.InOut(EaseCurves.PowerIn(4)));

    /// <summary>Quintic, slow at the start.</summary>
    public static Ease Power4In { get; } = new("power4.in", EaseCurves.PowerIn(5));

    /// <summary>Quintic, slow at the end.</summary>
    public static Ease Power4Out { get; } = new("power4.out", EaseCurves.Out(EaseCurves.PowerIn(5)));

    /// <summary>Quintic, slow at both ends.</summary>
    public static Ease Power4InOut { get; } = new("power4.inOut", EaseCurves.InOut(EaseCurves.PowerIn(5)));

    /// <summary>Like a quarter of a sine, slow at the start.</summary>
    public static Ease SineIn { get; } = new("sine.in", EaseCurves.SineIn);

    /// <summary>Like a quarter of a sine, slow at the end.</summary>
    public static Ease SineOut { get; } = new("sine.out", EaseCurves.Out(EaseCurves.SineIn));

    /// <summary>Like half a cosine, slow at both ends.</summary>
    public static Ease SineInOut { get; } = new("sine.inOut", EaseCurves.InOut(EaseCurves.SineIn));

    /// <summary>Exponential, very slow at the start.</summary>
    public static Ease ExpoIn { get; } = new("expo.in", EaseCurves.ExpoIn);

    /// <summary>Exponential, very slow at the end.</summary>
    public static Ease ExpoOut { get; } = new("expo.out", EaseCurves.Out(EaseCurves.ExpoIn));

    /// <summary>Exponential, very slow at both ends.</summary>
    public static Ease ExpoInOut { get; } = new("expo.inOut", EaseCurves.InOut(EaseCurves.ExpoIn));

    /// <summary>Like a circle, slow at the start.</summary>
    public static Ease CircIn { get; } = new("circ.in", EaseCurves.CircIn);

    /// <summary>Like a circle, slow at the end.</summary>
    public static Ease CircOut { get; } = new("circ.out", EaseCurves.Out(EaseCurves.CircIn));

    /// <summary>Like a circle, slow at both ends.</summary>
    public static Ease CircInOut { get; } = new("circ.inOut", EaseCurves.InOut(EaseCurves.CircIn));

    /// <summary>Draws back before it goes.</summary>
    public static Ease BackIn { get; } = new("back.in", EaseCurves.Out(EaseCurves.BackOut(1.70158)));

    /// <summary>Overshoots and comes back.</summary>
    public static Ease BackOut { get; } = new("back.out", EaseCurves.BackOut(1.70158));

    /// <summary>Draws back, then overshoots.</summary>
    public static Ease BackInOut { get; } = new("back.inOut", EaseCurves.InOut(EaseCurves.Out(EaseCurves.BackOut(1.70158))));

    /// <summary>Swings out around the end.</summary>
    public static Ease ElasticOut { get; } = new("elastic.out", EaseCurves.ElasticOut(0.3));

    /// <summary>Swings before it goes.</summary>
    public static Ease ElasticIn { get; } = new("elastic.in", EaseCurves.Out(EaseCurves.ElasticOut(0.3)));

    /// <summary>Bounces at the end.</summary>
    public static Ease BounceOut { get; } = new("bounce.out", EaseCurves.BounceOut);

    /// <summary>Bounces at the start.</summary>
    public static Ease BounceIn { get; } = new("bounce.in", EaseCurves.Out(EaseCurves.BounceOut));

    /// <summary>In jumps of equal size, with rests of equal length before, between and behind them.</summary>
    /// <param name="count">Number of jumps, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public static Ease Steps(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new(FormattableString.Invariant($"steps({count})"), EaseCurves.Steps(count), FormattableString.Invariant($"steps({count + 1}, jump-none)"));
    }

    /// <summary>A cubic Bézier curve from (0,0) to (1,1), as in CSS.</summary>
    /// <param name="x1">Time of the first handle, 0 to 1.</param>
    /// <param name="y1">Progress of the first handle.</param>
    /// <param name="x2">Time of the second handle, 0 to 1.</param>
    /// <param name="y2">Progress of the second handle.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time is not between 0 and 1, or a number is not finite.</exception>
    public static Ease CubicBezier(double x1, double y1, double x2, double y2)
    {
        CheckTime(x1, nameof(x1));
        CheckTime(x2, nameof(x2));
        var css = FormattableString.Invariant($"cubic-bezier({x1}, {y1}, {x2}, {y2})");
        return double.IsFinite(y1) && double.IsFinite(y2)
            ? new(css, EaseCurves.CubicBezier(x1, y1, x2, y2), css, isNative: false)
            : throw new ArgumentOutOfRangeException(nameof(y1), "The progress of a handle must be a finite number.");
    }

    /// <summary>A curve of one's own. It is sampled when it is made, so that both outputs follow it and no code of it reaches the page.</summary>
    /// <param name="name">Tells eases apart; letters, digits and marks such as <c>wobble(2)</c>.</param>
    /// <param name="curve">Progress, as a function of the share of the time that has passed; 0 at 0 and 1 at 1.</param>
    /// <exception cref="ArgumentException">The curve is not 0 at 0 and 1 at 1, or somewhere no finite number.</exception>
    public static Ease Custom(string name, Func<double, double> curve)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(curve);
        const int Probes = 1000;
        if (Math.Abs(curve(0)) > 1e-6 || Math.Abs(curve(1) - 1) > 1e-6 || Enumerable.Range(0, Probes).Any(i => !double.IsFinite(curve((double)i / Probes))))
        {
            throw new ArgumentException("An ease is 0 at 0, 1 at 1, and a finite number between.", nameof(curve));
        }

        return new("custom " + name, curve, isNative: false);
    }

    /// <summary>A spring that is let go at the start and has come to rest at the end.</summary>
    /// <param name="bounce">0 (comes to rest without overshooting) up to, not including, 1 (swings for long).</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bounce"/> is not in the range.</exception>
    public static Ease Spring(double bounce = 0.3)
        => bounce is >= 0 and < 1
            ? new(FormattableString.Invariant($"spring({bounce})"), EaseCurves.Spring(bounce), isNative: false)
            : throw new ArgumentOutOfRangeException(nameof(bounce), bounce, "The bounce of a spring is at least 0 and less than 1.");

    /// <summary>The progress at a time.</summary>
    /// <param name="time">Share of the time that has passed; held at 0 and 1 outside of them.</param>
    public double At(double time) => _curve(Math.Clamp(time, 0, 1));

    /// <summary>As a CSS easing function.</summary>
    internal string Css { get; }

    /// <summary>Whether GSAP knows it by <see cref="Name"/>.</summary>
    internal bool IsNative { get; }

    /// <inheritdoc/>
    public bool Equals(Ease? other) => other is not null && Name == other.Name;

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static void CheckTime(double time, string name)
    {
        if (time is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(name, time, "The time of a handle is between 0 and 1.");
        }
    }
}
