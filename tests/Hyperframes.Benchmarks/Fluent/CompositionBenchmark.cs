using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hyperframes.Benchmarks.Fluent;

/// <summary>Compositions of many clips against the same page written by hand, in one run: the ratio, and how it grows.</summary>
internal static class CompositionBenchmark
{
    private const int Rounds = 31;
    private const int WarmUp = 500;
    private const string Words = "Clip & more";

    public static int Run()
    {
        Console.WriteLine("| clips | by hand, ms | composition, ms | ratio | best of each, ms | ratio | composition, ns a clip | by hand, bytes a clip | composition, bytes a clip |");
        Console.WriteLine("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (var round = 0; round < WarmUp; round++)
        {
            ByHand(1_000);
            new Many(1_000).Build();
        }

        foreach (var count in new[] { 1_000, 10_000, 20_000, 50_000, 100_000 })
        {
            if (!ByHand(count).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(new Many(count).Build().Html)))
            {
                Console.Error.WriteLine("The page written by hand is not the page of the composition.");
                return 1;
            }

            var (hand, built) = (new List<double>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                hand.Add(Time(() => ByHand(count)));
                built.Add(Time(() => new Many(count).Build()));
            }

            var (h, b) = (Median(hand), Median(built));
            var (handBytes, builtBytes) = (Allocated(() => ByHand(count)) / count, Allocated(() => new Many(count).Build()) / count);
            var (bestHand, bestBuilt) = (hand.Min(), built.Min());
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count} | {h:F2} | {b:F2} | {b / h:F2} | {bestHand:F2} / {bestBuilt:F2} | {bestBuilt / bestHand:F2} | {bestBuilt * 1e6 / count:F0} | {handBytes} | {builtBytes} |"));
        }

        return 0;
    }

    // A hand that writes the same bytes: it escapes its words, and knows its times and tracks already.
    private static byte[] ByHand(int count)
    {
        var html = new StringBuilder(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=1920, height=1080">
            <title>many</title>
            <style>
            html, body { margin: 0; }
            #many-root { position: relative; width: 1920px; height: 1080px; overflow: hidden; font-family: Inter, sans-serif; }
            :where([data-composition-id="many"] > video, [data-composition-id="many"] > img) { position: absolute; left: 0; top: 0; width: 100%; height: 100%; object-fit: cover; }
            :where([data-composition-id="many"] > .clip) { margin: 0; }
            </style>
            </head>
            <body>

            """);
        html.Append(CultureInfo.InvariantCulture, $"<div id=\"many-root\" data-composition-id=\"many\" data-start=\"0\" data-duration=\"{count}\" data-width=\"1920\" data-height=\"1080\" data-no-timeline>\n");
        for (var i = 0; i < count; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<div id=\"c{i}\" class=\"clip\" data-start=\"{i}\" data-duration=\"1\" data-track-index=\"0\"><h2>");
            html.Append(System.Net.WebUtility.HtmlEncode(Words)).Append("</h2></div>\n");
        }

        return Encoding.UTF8.GetBytes(html.Append("</div>\n</body>\n</html>\n").ToString());
    }

    private static double Time(Func<object> work)
    {
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(work());
        return watch.Elapsed.TotalMilliseconds;
    }

    private static long Allocated(Func<object> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(work());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private sealed class Many(int count) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c)
        {
            ClipBuilder? last = null;
            for (var i = 0; i < count; i++)
            {
                var clip = c.Clip(string.Create(CultureInfo.InvariantCulture, $"c{i}"), h => h.H2(Words)).For(1.Seconds());
                last = last is null ? clip : clip.After(last);
            }
        }
    }
}
