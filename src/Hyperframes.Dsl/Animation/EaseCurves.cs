namespace Hyperframes.Animation;

/// <summary>The formulas behind the eases: progress as a function of time, both 0 to 1.</summary>
internal static class EaseCurves
{
    /// <summary>The same backwards.</summary>
    public static Func<double, double> Out(Func<double, double> curve) => t => 1 - curve(1 - t);

    /// <summary>First half as given, second half backwards.</summary>
    public static Func<double, double> InOut(Func<double, double> curve) => t => t < 0.5 ? curve(t * 2) / 2 : 1 - (curve((1 - t) * 2) / 2);

    public static Func<double, double> PowerIn(int power) => t => Math.Pow(t, power);

    public static double SineIn(double t) => t == 1 ? 1 : 1 - Math.Cos(t * Math.PI / 2);

    // The second term brings the curve to 0 exactly at the start.
    public static double ExpoIn(double t) => (Math.Pow(2, 10 * (t - 1)) * t) + (Math.Pow(t, 6) * (1 - t));

    public static double CircIn(double t) => 1 - Math.Sqrt(1 - (t * t));

    public static Func<double, double> BackOut(double overshoot) => t => t == 0 ? 0 : ((t - 1) * (t - 1) * (((overshoot + 1) * (t - 1)) + overshoot)) + 1;

    public static Func<double, double> ElasticOut(double period)
        => t => t == 1 ? 1 : (Math.Pow(2, -10 * t) * Math.Sin((t - (period / 4)) * 2 * Math.PI / period)) + 1;

    public static double BounceOut(double t)
    {
        const double Height = 7.5625;
        const double Share = 1 / 2.75;
        return t switch
        {
            < Share => Height * t * t,
            < 2 * Share => (Height * Square(t - (1.5 * Share))) + 0.75,
            < 2.5 * Share => (Height * Square(t - (2.25 * Share))) + 0.9375,
            _ => (Height * Square(t - (2.625 * Share))) + 0.984375,
        };
    }

    // One stop more than jumps: it rests at both ends as long as in between.
    public static Func<double, double> Steps(int count) => t => t >= 1 ? 1 : Math.Floor(t * (count + 1)) / count;

    public static Func<double, double> CubicBezier(double x1, double y1, double x2, double y2) => time =>
    {
        if (time is 0 or 1)
        {
            return time;
        }

        double low = 0, high = 1;
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (Bezier(middle, x1, x2) < time)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return Bezier(low, y1, y2);
    };

    /// <summary>A damped oscillation, scaled so that what remains of it at the end is below a thousandth.</summary>
    public static Func<double, double> Spring(double bounce)
    {
        const double Rest = 6.9077552789821368; // ln 1000
        if (bounce == 0)
        {
            // Critical damping: (1 + w) e^-w falls to a thousandth at w = 9.2334.
            const double Critical = 9.2334;
            return t => t == 1 ? 1 : 1 - ((1 + (Critical * t)) * Math.Exp(-Critical * t));
        }

        var damping = 1 - bounce;
        var decay = Rest;
        var frequency = decay * Math.Sqrt(1 - (damping * damping)) / damping;
        return t => t == 1 ? 1 : 1 - (Math.Exp(-decay * t) * (Math.Cos(frequency * t) + (decay / frequency * Math.Sin(frequency * t))));
    }

    private static double Bezier(double t, double first, double second)
    {
        var rest = 1 - t;
        return (3 * rest * rest * t * first) + (3 * rest * t * t * second) + (t * t * t);
    }

    private static double Square(double value) => value * value;
}
