using System.Security.Cryptography;
using System.Text;
using Hyperframes.Inspection;

namespace Hyperframes.Rendering.Local;

/// <summary>Renders one frame with text and looks for it: only a set of tools that passes is used.</summary>
internal sealed class TextProof(string cache, TimeProvider clock)
{
    private const int Width = 320;
    private const int Height = 180;
    private const byte Dark = 96;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly string Page = $$"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width={{Width}}, height={{Height}}">
        <style>body{margin:0} #root{position:relative;width:{{Width}}px;height:{{Height}}px;overflow:hidden;background:#fff;color:#000;font:40px sans-serif}</style></head>
        <body>
        <div id="root" data-composition-id="proof" data-no-timeline data-start="0" data-duration="0.1" data-width="{{Width}}" data-height="{{Height}}">
          <p id="text" class="clip" data-start="0" data-duration="0.1" data-track-index="0">Hyperframes</p>
        </div>
        </body></html>

        """;

    /// <summary>Whether these tools have passed before, at these versions and with these fonts.</summary>
    public bool IsKnown(LocalTools tools) => File.Exists(RecordOf(tools));

    /// <summary>Tries the tools and remembers that they passed.</summary>
    /// <exception cref="RenderException">Nothing was rendered, or the text is not in the picture.</exception>
    public async Task TryAsync(LocalTools tools, CancellationToken cancellationToken)
    {
        using var work = WorkFolder.Create(null);
        var project = Directory.CreateDirectory(Path.Combine(work.Path, "project"));
        await File.WriteAllTextAsync(Path.Combine(project.FullName, "index.html"), Page, cancellationToken).ConfigureAwait(false);
        var output = Path.Combine(work.Path, "proof.mp4");
        var arguments = EngineArguments.Render(
            project.FullName, output, null, new RenderOptions { Fps = 10, Quality = Quality.Draft }, new LocalRendererOptions { Workers = 1 });
        await new EngineProcess(tools, Limit, clock).RunAsync(arguments, work.Path, null, cancellationToken).ConfigureAwait(false);

        var video = await VideoFile.OpenAsync(output, tools, cancellationToken).ConfigureAwait(false);
        var frame = await video.FrameAtAsync(TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        if (!frame.Any(pixel => pixel.Luma < Dark))
        {
            throw new RenderException("The engine renders, but text is missing from the picture: the browser finds no font.");
        }

        var record = RecordOf(tools);
        Directory.CreateDirectory(Path.GetDirectoryName(record)!);
        await File.WriteAllTextAsync(record, Describe(tools), cancellationToken).ConfigureAwait(false);
    }

    private string RecordOf(LocalTools tools) =>
        Path.Combine(cache, "proofs", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Describe(tools))))[..16] + ".txt");

    private static string Describe(LocalTools tools)
    {
        var text = new StringBuilder();
        foreach (var file in new[] { tools.Node, tools.Engine, tools.Browser, tools.Ffmpeg, tools.Ffprobe })
        {
            var info = new FileInfo(file);
            text.Append(FormattableString.Invariant($"{file} {(info.Exists ? info.Length : 0)} {(info.Exists ? info.LastWriteTimeUtc.Ticks : 0)}\n"));
        }

        foreach (var (name, value) in tools.Environment.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(name).Append('=').Append(value).Append('\n');
        }

        return text.ToString();
    }
}
