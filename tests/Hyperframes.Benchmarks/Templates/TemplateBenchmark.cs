using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hyperframes.Benchmarks.Templates;

/// <summary>Compiled templates against code written by hand: interleaved rounds in rotated order, medians, bytes allocated a render.</summary>
internal static class TemplateBenchmark
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(100);

    public static int Run(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : Path.Combine("..", "shared", "benchmarks");
        var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 21;
        var json = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        var products = Read<ProductsPage>(folder, "products.json", json);
        var composition = Read<CompositionPage>(folder, "composition.json", json);
        var safe = new SafeCompositionPage(composition.Comp);
        var raw = new RawCompositionPage(composition.Comp);
        Candidate[] candidates =
        [
            new("products     by hand", b => HandWritten.Products(products, b), Expected(folder, "products"), null),
            new("products     compiled", b => products.Render(b), Expected(folder, "products"), "products     by hand"),
            new("composition  by hand", b => HandWritten.Composition(composition, b), Expected(folder, "composition"), null),
            new("composition  compiled", b => composition.Render(b), Expected(folder, "composition"), "composition  by hand"),
            new("composition  escaped by context", b => safe.Render(b), null, "composition  by hand"),
            new("composition  | raw", b => raw.Render(b), null, "composition  by hand"),
        ];

        var buffer = new ReusedBuffer();
        foreach (var candidate in candidates)
        {
            candidate.Check(buffer);
        }

        foreach (var candidate in candidates)
        {
            candidate.Measure(buffer, WarmUp);
        }

        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < candidates.Length; i++)
            {
                var candidate = candidates[(i + round) % candidates.Length];
                candidate.Rates.Add(candidate.Measure(buffer, Round));
            }
        }

        Console.WriteLine("| candidate | renders/s | x by hand | B/render |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var candidate in candidates)
        {
            var reference = candidates.First(c => c.Name == (candidate.Reference ?? candidate.Name));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {candidate.Name} | {candidate.Median:F0} | {candidate.Median / reference.Median:F2} | {candidate.AllocatedBytes(buffer)} |"));
        }

        var (escaped, unescaped) = (candidates[4].Median, candidates[5].Median);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"escaping by context takes {unescaped / escaped:F2} of the time of | raw"));
        return 0;
    }

    private static T Read<T>(string folder, string file, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(folder, file)), options)!;

    private static string Expected(string folder, string name) => File.ReadAllText(Path.Combine(folder, name + ".expected.txt"));

    private sealed record Candidate(string Name, Action<ReusedBuffer> Render, string? Expected, string? Reference)
    {
        public List<double> Rates { get; } = [];

        public double Median => Rates.Order().ElementAt(Rates.Count / 2);

        public void Check(ReusedBuffer buffer)
        {
            buffer.Reset();
            Render(buffer);
            if (Expected is not null && Encoding.UTF8.GetString(buffer.Written) != Expected)
            {
                throw new InvalidOperationException($"'{Name}' writes something else than is expected.");
            }
        }

        public double Measure(ReusedBuffer buffer, TimeSpan atLeast)
        {
            var count = 0;
            var watch = Stopwatch.StartNew();
            while (watch.Elapsed < atLeast)
            {
                for (var i = 0; i < 10; i++)
                {
                    buffer.Reset();
                    Render(buffer);
                }

                count += 10;
            }

            return count / watch.Elapsed.TotalSeconds;
        }

        public long AllocatedBytes(ReusedBuffer buffer)
        {
            const int Renders = 1000;
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < Renders; i++)
            {
                buffer.Reset();
                Render(buffer);
            }

            return (GC.GetAllocatedBytesForCurrentThread() - before) / Renders;
        }
    }
}
