using System.Diagnostics;
using System.Globalization;
using Hyperframes.Linting;

namespace Hyperframes.Conformance.Linting;

/// <summary>How many pages a second one thread judges when everything is warm, by processor time, so that other work on the machine does not count.</summary>
internal static class LintTiming
{
    private const int Rounds = 10;

    public static int Run(string path)
    {
        var pages = CaseFiles.Read(path).Where(recorded => recorded.Case.Html is not null).Select(recorded => recorded.Case).ToList();
        var characters = pages.Sum(page => (long)page.Html!.Length);
        for (var round = 1; round <= Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            var processor = Environment.CpuUsage.TotalTime;
            var slowest = TimeSpan.Zero;
            var slowestId = "";
            foreach (var page in pages)
            {
                var start = watch.Elapsed;
                CompositionValidator.Validate(page.Html!, page.Options);
                if (watch.Elapsed - start > slowest)
                {
                    (slowest, slowestId) = (watch.Elapsed - start, page.Id);
                }
            }

            var seconds = (Environment.CpuUsage.TotalTime - processor).TotalSeconds;
            Console.WriteLine(string.Format(
                CultureInfo.InvariantCulture,
                "round {0}: {1} pages in {2:0.00} s of processor time: {3:0} pages/s, {4:0.0} MB/s; slowest {5:0.0} ms {6}",
                round, pages.Count, seconds, pages.Count / seconds, characters / seconds / 1e6, slowest.TotalMilliseconds, slowestId));
        }

        PerRule(pages);
        return 0;
    }

    /// <summary>Where the time goes; what rules share is counted for the first one that asks.</summary>
    private static void PerRule(List<LintCase> pages)
    {
        var reading = Stopwatch.StartNew();
        var contexts = pages.Select(page => new LintContext(page.Html!, page.Options)).ToList();
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,8:0} ms reading", reading.Elapsed.TotalMilliseconds));
        var times = new List<(string Rule, TimeSpan Time)>();
        foreach (var rule in LintRuleCatalog.Upstream)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var context in contexts)
            {
                foreach (var _ in rule.Check(context))
                {
                }
            }

            times.Add((rule.GetType().Name, Environment.CpuUsage.TotalTime - start));
        }

        foreach (var (rule, time) in times.OrderByDescending(pair => pair.Time).Take(25))
        {
            Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,8:0} ms {1}", time.TotalMilliseconds, rule));
        }
    }
}
