using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hyperframes.Benchmarks.Fluent;

/// <summary>Compositions of many clips against the same page written by hand, in one run: the ratio, and how it grows.</summary>
internal static class CompositionBenchmark
{
    private const int Rounds = 31;

    public static int Run()
    {
        Console.WriteLine("| clips | by hand, ms | composition, ms | ratio |");
        Console.WriteLine("|--:|--:|--:|--:|");
        foreach (var count in new[] { 1_000, 10_000, 20_000 })
        {
            var (hand, built) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                hand.Add(Time(() => ByHand(count)));
                built.Add(Time(() => new Many(count).Build()));
            }

            var (h, b) = (Median(hand), Median(built));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {count} | {h:F2} | {b:F2} | {b / h:F2} |"));
        }

        return 0;
    }

    // A hand that escapes its text and knows its times and tracks already.
    private static byte[] ByHand(int count)
    {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"en\">\n<body>\n<div id=\"many-root\" data-composition-id=\"many\" data-no-timeline>\n");
        for (var i = 0; i < count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div id=\"c{i}\" class=\"clip\" data-start=\"{i}\" data-duration=\"1\" data-track-index=\"0\"><h2>");
            html.Append(System.Net.WebUtility.HtmlEncode("Clip & more")).Append("</h2></div>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</div>\n</body>\n</html>\n").ToString());
    }

    private static double Time(Func<object> work)
    {
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(work());
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class Many(int count) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c)
        {
            ClipBuilder? last = null;
            for (var i = 0; i < count; i++)
            {
                var clip = c.Clip(string.Create(CultureInfo.InvariantCulture, $"c{i}"), h => h.H2("Clip & more")).For(1.Seconds());
                last = last is null ? clip : clip.After(last);
            }
        }
    }
}
