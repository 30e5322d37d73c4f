using System.Buffers;
using System.Text;
using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.HeyGen;
using Hyperframes.Rendering;
using Hyperframes.Variables;

namespace Hyperframes.Conformance.HeyGen;

/// <summary>The process that is killed: one cloud render from bundle to file.</summary>
internal static class KillChild
{
    public static async Task<int> RunAsync(string url, string folder, string headline)
    {
        var options = new HeyGenClientOptions { BaseUrl = url, ApiKey = "emulator-key" };
        options.Resilience.BaseDelay = TimeSpan.FromMilliseconds(20);
        using var client = new HeyGenClient(options);
        await using var journal = RenderJournal.Open(Path.Combine(folder, "journal.jsonl"));
        var renderer = new CloudRenderer(
            client, journal, new CloudRendererOptions { PollInterval = TimeSpan.FromMilliseconds(20), MaxPollInterval = TimeSpan.FromMilliseconds(20) });
        var bundle = await CompositionBundle.CreateAsync(new Page(headline));
        try
        {
            await renderer.RenderAsync(bundle, new Headline(headline), new RenderOptions { Output = Path.Combine(folder, "film.mp4") });
            return 0;
        }
        catch (RenderException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 1;
        }
    }

    private sealed class Page(string title) : IComposition
    {
        public void WriteHtml(IBufferWriter<byte> output) => output.Write(Encoding.UTF8.GetBytes(
            $$"""
            <!doctype html>
            <html data-composition-variables='[{"id":"headline","type":"string","label":"Headline","default":"Q2"}]'>
            <head><meta charset="utf-8"><meta name="viewport" content="width=640, height=360"><title>{{title}}</title></head>
            <body><div id="root" data-composition-id="card" data-no-timeline data-start="0" data-duration="1" data-width="640" data-height="360">
            <h1 id="title" class="clip" data-start="0" data-duration="1" data-track-index="0" data-var-text="headline">{{title}}</h1>
            </div></body></html>
            """));
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
