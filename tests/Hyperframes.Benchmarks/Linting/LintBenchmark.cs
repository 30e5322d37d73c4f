using System.Diagnostics;
using System.Globalization;
using Hyperframes.Conformance.Linting;
using Hyperframes.Linting;

namespace Hyperframes.Benchmarks.Linting;

/// <summary>
/// How many recorded pages a second one thread judges, warm: everything that a call of <see cref="CompositionValidator.Validate"/> does. Time is processor time of the
/// whole process, so that neither other work on the machine nor a second core for compiler and collector makes it better than it is.
/// </summary>
internal static class LintBenchmark
{
    private const int WarmUps = 10;
    private const int PageRounds = 2000;

    public static int Run(string[] args)
    {
        if (args is not [var path, ..])
        {
            Console.Error.WriteLine("Usage: lint PATH [ROUNDS]");
            return 2;
        }

        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
        var pages = CaseFiles.Read(path).Select(recorded => recorded.Case).Where(recorded => recorded.Html is not null).ToList();
        var megabytes = pages.Sum(page => System.Text.Encoding.UTF8.GetByteCount(page.Html!)) / 1e6;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, {megabytes:F1} MB; {WarmUps} rounds to warm up, then {rounds}"));
        var seconds = Measure(rounds, WarmUps, () => pages.ForEach(page => CompositionValidator.Validate(page.Html!, page.Options)));
        Console.WriteLine("| | pages/s | MB/s |");
        Console.WriteLine("|:--|--:|--:|");
        foreach (var (name, time) in new[] { ("best", seconds[0]), ("median", seconds[seconds.Count / 2]) })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {pages.Count / time:F0} | {megabytes / time:F1} |"));
        }

        var sixty = ClipPage.Of(60);
        var one = Measure(rounds, 2, () =>
        {
            for (var i = 0; i < PageRounds; i++)
            {
                CompositionValidator.Validate(sixty);
            }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a page of 60 clips, all rules: {one[one.Count / 2] / PageRounds * 1000:F2} ms (median), {CompositionValidator.Validate(sixty).Count} findings"));
        return 0;
    }

    /// <summary>The seconds of each round after the first ones, the shortest first.</summary>
    private static List<double> Measure(int rounds, int warmUps, Action round)
    {
        var seconds = new List<double>();
        for (var i = 0; i < warmUps + rounds; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            round();
            if (i >= warmUps)
            {
                seconds.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
            }
        }

        seconds.Sort();
        return seconds;
    }
}
