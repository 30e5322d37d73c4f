using System.Globalization;
using System.Text;

namespace Hyperframes.Animation;

/// <summary>Turns a curve into straight pieces that stay within a ten-thousandth of it: a fifth of a pixel over the width of a frame.</summary>
internal static class EaseSampling
{
    private const double Tolerance = 0.0001;
    private const int FirstPieces = 16;
    // Deep enough for the ends of a circle, which begin or stop at once.
    private const int Depth = 14;

    /// <summary>The corners of the pieces, from (0,0) to (1,1).</summary>
    public static IReadOnlyList<(double Time, double Progress)> Sample(Func<double, double> curve)
    {
        var points = new List<(double, double)> { (0, curve(0)) };
        for (var i = 0; i < FirstPieces; i++)
        {
            Divide(curve, (double)i / FirstPieces, (double)(i + 1) / FirstPieces, Depth, points);
        }

        return points;
    }

    /// <summary>As a CSS easing function.</summary>
    public static string ToCss(Func<double, double> curve)
    {
        var text = new StringBuilder("linear(");
        foreach (var (time, progress) in Sample(curve))
        {
            text.Append(text.Length > 7 ? ", " : "").Append(Number(progress)).Append(' ').Append(Number(time * 100)).Append('%');
        }

        return text.Append(')').ToString();
    }

    /// <summary>As a script function of the progress.</summary>
    public static string ToScript(Func<double, double> curve)
    {
        var points = string.Join(", ", Sample(curve).Select(p => $"[{Number(p.Time)}, {Number(p.Progress)}]"));
        return "(p) => { const c = [" + points + "]; let i = 1; while (i < c.length - 1 && c[i][0] < p) i++; "
            + "const [a, b] = [c[i - 1], c[i]]; return a[1] + (b[1] - a[1]) * (p - a[0]) / (b[0] - a[0]); }";
    }

    private static void Divide(Func<double, double> curve, double from, double to, int depth, List<(double, double)> points)
    {
        double start = curve(from), end = curve(to);
        var error = 0.0;
        for (var part = 0.25; part < 1; part += 0.25)
        {
            error = Math.Max(error, Math.Abs(curve(from + ((to - from) * part)) - (start + ((end - start) * part))));
        }

        if (depth == 0 || error <= Tolerance)
        {
            points.Add((to, end));
            return;
        }

        var middle = (from + to) / 2;
        Divide(curve, from, middle, depth - 1, points);
        Divide(curve, middle, to, depth - 1, points);
    }

    private static string Number(double value) => Math.Round(value, 6).ToString("0.######", CultureInfo.InvariantCulture);
}
