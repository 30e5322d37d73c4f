using System.Globalization;
using System.Text;

namespace Hyperframes.Benchmarks.Linting;

/// <summary>A page without findings whose clips follow each other on twenty tracks and are each moved by a timeline.</summary>
internal static class ClipPage
{
    private const int Tracks = 20;

    public static string Of(int clips)
    {
        var (styles, elements, tweens) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        for (var i = 0; i < clips; i++)
        {
            var (track, start) = (i % Tracks, i / Tracks * 2);
            styles.Append(CultureInfo.InvariantCulture, $"#clip-{i} {{ position: absolute; left: {40 + i}px; top: {20 + (track * 50)}px; color: #123456; }}\n");
            elements.Append(CultureInfo.InvariantCulture, $"<p id=\"clip-{i}\" class=\"clip\" data-start=\"{start}\" data-duration=\"2\" data-track-index=\"{track}\">Clip {i}</p>\n");
            tweens.Append(CultureInfo.InvariantCulture, $"tl.fromTo(\"#clip-{i}\", {{ opacity: 0 }}, {{ opacity: 1, duration: 0.5 }}, {start});\n");
        }

        return $$"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Clips</title>
            <meta name="viewport" content="width=1920, height=1080">
            <style>
            html, body { margin: 0; width: 1920px; height: 1080px; }
            #root { position: relative; width: 1920px; height: 1080px; overflow: hidden; }
            {{styles}}</style>
            <script src="gsap.min.js"></script>
            </head>
            <body>
            <div id="root" data-composition-id="main" data-start="0" data-duration="{{clips / Tracks * 2}}" data-width="1920" data-height="1080">
            {{elements}}</div>
            <script>
            const tl = gsap.timeline({ paused: true });
            {{tweens}}window.__timelines = window.__timelines || {};
            window.__timelines["main"] = tl;
            </script>
            </body>
            </html>
            """;
    }
}
