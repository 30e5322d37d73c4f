using System.Globalization;
using System.Text;
using Hyperframes.Bundling;
using Hyperframes.Rendering;

namespace Hyperframes.Benchmarks.Rendering;

/// <summary>What a render with the real engine takes outside of the engine's process: a quarter of a second at most, beside the copy of the files.</summary>
internal static class OwnTimeBenchmark
{
    private const string Page = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><style>#root { position: relative; width: 320px; height: 180px; background: #fff; }</style></head>
        <body>
        <div id="root" data-composition-id="main" data-no-timeline data-start="0" data-duration="0.5" data-width="320" data-height="180">
        <p id="hello" class="clip" data-start="0" data-duration="0.5" data-track-index="0">Hello</p>
        </div>
        </body>
        </html>
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var rounds = args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 5;
        var folder = Directory.CreateTempSubdirectory("hyperframes-own-").FullName;
        try
        {
            var renderer = new LocalRenderer();
            var bundle = new CompositionBundle([BundleFile.FromBytes(CompositionBundle.EntryPath, Encoding.UTF8.GetBytes(Page))]);
            await LocalToolchain.Shared.PrepareAsync();
            var outside = new List<TimeSpan>();
            Console.WriteLine("| render | total, ms | engine, ms | files, ms | tools, ms | own and tools, ms |");
            Console.WriteLine("|--:|--:|--:|--:|--:|--:|");
            for (var round = 1; round <= rounds; round++)
            {
                var options = new RenderOptions { Quality = Quality.Draft, Output = Path.Combine(folder, $"{round}.mp4") };
                var timings = (await renderer.RenderAsync(bundle, null, options)).Timings!;
                outside.Add(timings.Own + timings.Toolchain);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {round} | {timings.Total.TotalMilliseconds:F0} | {timings.Engine.TotalMilliseconds:F0} | {timings.Files.TotalMilliseconds:F0} | {timings.Toolchain.TotalMilliseconds:F0} | {outside[^1].TotalMilliseconds:F0} |"));
            }

            var median = outside.Order().ElementAt(rounds / 2).TotalMilliseconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Median {median:F0} ms, at most 250."));
            return median <= 250 ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
