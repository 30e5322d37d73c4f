using System.Diagnostics;
using System.Globalization;
using Hyperframes.Generators.Variables;

namespace Hyperframes.Benchmarks.Variables;

/// <summary>What an edit costs with 200 pages of ten variables: ours against an empty generator of the same shape, in turn, in one process.</summary>
internal static class IncrementalBenchmark
{
    private const int Pages = 200;

    // Editors and build servers have run the generator before: what is measured is not its compilation.
    private const int WarmUp = 250;

    public static int Run(string[] args)
    {
        var rounds = args.Length > 0 && int.TryParse(args[0], NumberStyles.Integer, CultureInfo.InvariantCulture, out var given) ? given : 300;
        foreach (var hasRecord in new[] { false, true })
        {
            var ours = new PageProject(new VariablesGenerator(), Pages, hasRecord);
            var empty = new PageProject(new EmptyGenerator(), Pages, hasRecord);
            Console.WriteLine($"{Pages} pages of 10 variables{(hasRecord ? " and a record in C#" : "")}; files: {ours.Files} ours, {empty.Files} empty; median of {rounds} rounds");
            Compare("unrelated edit of code", ours.EditCode, empty.EditCode, rounds);
            Compare("edit of one page", ours.EditPage, empty.EditPage, rounds);
        }

        return 0;
    }

    public static void Compare(string what, Action ours, Action empty, int rounds)
    {
        for (var i = 0; i < WarmUp; i++)
        {
            ours();
            empty();
        }

        var (a, b) = (new List<(double Time, long Bytes)>(), new List<(double Time, long Bytes)>());
        for (var i = 0; i < rounds; i++)
        {
            a.Add(Measure(ours));
            b.Add(Measure(empty));
        }

        var (time, bytes) = (Median(a.Select(x => x.Time)) / Median(b.Select(x => x.Time)), Median(a.Select(x => (double)x.Bytes)) / Median(b.Select(x => (double)x.Bytes)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: ours {Median(a.Select(x => x.Time)):0.000} ms, {Median(a.Select(x => (double)x.Bytes)) / 1024:0.0} KB; empty {Median(b.Select(x => x.Time)):0.000} ms, {Median(b.Select(x => (double)x.Bytes)) / 1024:0.0} KB; ratio {time:0.00} in time, {bytes:0.00} in bytes"));
    }

    private static (double Time, long Bytes) Measure(Action action)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        action();
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
