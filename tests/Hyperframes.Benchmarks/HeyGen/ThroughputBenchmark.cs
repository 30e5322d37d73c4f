using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.HeyGen;
using Hyperframes.Rendering;
using Hyperframes.Variables;

namespace Hyperframes.Benchmarks.HeyGen;

/// <summary>
/// <c>heygen-throughput</c>: 2,000 renders at once, from bundle to file, with the emulator in a process of its own. Working set at most 300 MB, no call waiting
/// over a second for its turn.
/// </summary>
internal static class ThroughputBenchmark
{
    private const int Renders = 2000;
    private const long MostBytes = 300L * 1024 * 1024;

    public static async Task<int> RunAsync()
    {
        await using var emulator = await EmulatorProcess.StartAsync();
        var waits = new ConcurrentBag<double>();
        using var listener = Listen(waits);
        var folder = Directory.CreateTempSubdirectory("heygen-throughput-").FullName;
        var started = Stopwatch.GetTimestamp();
        long peak = 0;
        var slowest = TimeSpan.Zero;
        using var stop = new CancellationTokenSource();
        var watch = Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                peak = Math.Max(peak, Environment.WorkingSet);
                var queued = Stopwatch.GetTimestamp();
                await Task.Run(() => slowest = Stopwatch.GetElapsedTime(queued) is var wait && wait > slowest ? wait : slowest);
                await Task.Delay(50);
            }
        });
        try
        {
            await RenderAsync(emulator.Url, folder);
        }
        finally
        {
            await stop.CancelAsync();
            await watch;
            Directory.Delete(folder, recursive: true);
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Renders} renders in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s; working set at most {peak / 1048576.0:0} MB; longest wait of a call for its turn {waits.Max() * 1000:0} ms, of a work item for a thread {slowest.TotalMilliseconds:0} ms, {waits.Count} calls"));
        return peak <= MostBytes && waits.Max() <= 1 ? 0 : 1;
    }

    private static async Task RenderAsync(string url, string folder)
    {
        using var client = new HeyGenClient(new HeyGenClientOptions { BaseUrl = url, ApiKey = EmulatorProcess.Key });
        await using var journal = RenderJournal.Open(Path.Combine(folder, "journal.jsonl"));
        var renderer = new CloudRenderer(client, journal);
        var bundle = await CompositionBundle.CreateAsync(new Page());
        await Task.WhenAll(Enumerable.Range(0, Renders).Select(i => renderer.RenderAsync(
            bundle,
            new Headline(i.ToString(CultureInfo.InvariantCulture)),
            new RenderOptions { Output = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{i}.mp4")) })));
    }

    private static MeterListener Listen(ConcurrentBag<double> waits)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == "heygen.client.queue")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<double>((_, value, _, _) => waits.Add(value));
        listener.Start();
        return listener;
    }

    private sealed class Page : IComposition
    {
        public void WriteHtml(IBufferWriter<byte> output) => output.Write(
            """
            <!doctype html>
            <html data-composition-variables='[{"id":"headline","type":"string","label":"Headline","default":"Q2"}]'>
            <head><meta charset="utf-8"><meta name="viewport" content="width=640, height=360"><title>Title</title></head>
            <body><div id="root" data-composition-id="card" data-no-timeline data-start="0" data-duration="1" data-width="640" data-height="360">
            <h1 id="title" class="clip" data-start="0" data-duration="1" data-track-index="0" data-var-text="headline">Title</h1>
            </div></body></html>
            """u8);
    }

    private sealed class Headline(string text) : IVariableValues
    {
        public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides)
        {
            writer.WriteStartObject();
            writer.WriteString("headline", text);
            writer.WriteEndObject();
        }
    }
}
