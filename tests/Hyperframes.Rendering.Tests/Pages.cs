using System.Text;
using Hyperframes.Bundling;

namespace Hyperframes.Rendering.Tests;

/// <summary>Small pages to render.</summary>
internal static class Pages
{
    public const string Colors = """
          <div id="left" class="clip" data-start="0" data-duration="0.5" data-track-index="0" style="position:absolute;left:0;top:0;width:160px;height:180px;background:#e03131"></div>
          <div id="right" class="clip" data-start="0.2" data-duration="0.3" data-track-index="1" style="position:absolute;left:160px;top:0;width:160px;height:180px;background:#1971c2"></div>
        """;

    public static string Page(string body, double seconds = 0.5, string rootAttributes = "", string style = "") => FormattableString.Invariant($$"""
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="viewport" content="width=320, height=180">
        <style>body{margin:0} #root{position:relative;width:320px;height:180px;overflow:hidden;background:#fff;color:#000;font-family:sans-serif} {{style}}</style></head>
        <body>
        <div id="root" data-composition-id="main" data-no-timeline data-start="0" data-duration="{{seconds}}" data-width="320" data-height="180" {{rootAttributes}}>
        {{body}}
        </div>
        </body></html>
        """);

    public static CompositionBundle Bundle(string page, params BundleFile[] files) =>
        new([.. files.Append(BundleFile.FromBytes(CompositionBundle.EntryPath, Encoding.UTF8.GetBytes(page))).OrderBy(file => file.Path, StringComparer.Ordinal)]);
}
