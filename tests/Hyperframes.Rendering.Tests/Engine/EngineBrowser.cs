using System.Text;
using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.Model;
using Microsoft.Playwright;

namespace Hyperframes.Rendering.Tests.Engine;

/// <summary>A browser in which compositions run under the engine's own script, to be asked about any instant.</summary>
internal sealed class EngineBrowser : IAsyncDisposable
{
    private const string Address = "http://page.invalid/";
    // Scenes are mounted, and every timeline that the page promises is there.
    private const string Ready = """
        () => window.__playerReady && window.__clipManifest && [...document.querySelectorAll("[data-composition-src]")].every(host => host.children.length > 0)
          && [...document.querySelectorAll("[data-composition-id]:not([data-no-timeline])")].every(element => (window.__timelines ?? {})[element.dataset.compositionId])
        """;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly string _runtime;

    private EngineBrowser(IPlaywright playwright, IBrowser browser, string runtime)
    {
        _playwright = playwright;
        _browser = browser;
        _runtime = runtime;
    }

    public static async Task<EngineBrowser> StartAsync(LocalTools tools)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = tools.Browser,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu"],
            Env = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
                .Select(e => KeyValuePair.Create((string)e.Key, (string)e.Value!)).Concat(tools.Environment)
                .GroupBy(e => e.Key).Select(g => g.Last()),
        });
        return new EngineBrowser(playwright, browser, await File.ReadAllTextAsync(EngineFiles.Runtime(tools)));
    }

    /// <summary>Loads a page and waits until the engine is ready to be asked.</summary>
    public async Task<IPage> OpenAsync(string html, IReadOnlyList<BundleFile> files)
    {
        var page = await _browser.NewPageAsync();
        await page.RouteAsync("**/*", async route =>
        {
            var path = route.Request.Url.StartsWith(Address, StringComparison.Ordinal) ? route.Request.Url[Address.Length..] : "?";
            if (path.Length == 0)
            {
                var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
                var script = $"<script src=\"{Address}runtime.js\"></script>";
                await route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = end < 0 ? html + script : html.Insert(end, script) });
            }
            else if (path == "runtime.js")
            {
                await route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/javascript; charset=utf-8", Body = _runtime });
            }
            else if (files.FirstOrDefault(file => file.Path == path) is { } file)
            {
                using var content = file.OpenRead();
                using var bytes = new MemoryStream();
                await content.CopyToAsync(bytes);
                var type = path.EndsWith(".js", StringComparison.Ordinal) ? "text/javascript" : "text/html; charset=utf-8";
                await route.FulfillAsync(new RouteFulfillOptions { ContentType = type, BodyBytes = bytes.ToArray() });
            }
            else
            {
                await route.AbortAsync();
            }
        });
        await page.GotoAsync(Address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await page.WaitForFunctionAsync(Ready);

        // Scenes may have registered their timelines after the engine looked for them; a render waits for that (contract 14.1).
        await page.EvaluateAsync("() => window.__hfForceTimelineRebind?.()");
        return page;
    }

    public Task<IPage> OpenAsync(Composition composition) => OpenAsync(composition.Html, composition.Files);

    /// <summary>When the engine starts and ends each clip that has an id.</summary>
    public static async Task<IReadOnlyDictionary<string, (double Start, double Length)>> TimesAsync(IPage page)
    {
        using var manifest = JsonDocument.Parse(await page.EvaluateAsync<string>("() => JSON.stringify(window.__clipManifest)"));
        return manifest.RootElement.GetProperty("clips").EnumerateArray()
            .Where(clip => clip.GetProperty("id").ValueKind == JsonValueKind.String)
            .ToDictionary(clip => clip.GetProperty("id").GetString()!, clip => (clip.GetProperty("start").GetDouble(), clip.GetProperty("duration").GetDouble()), StringComparer.Ordinal);
    }

    /// <summary>Moves the page to an instant, as a render does, and says where the corners of elements are.</summary>
    public static async Task<IReadOnlyDictionary<string, (double Left, double Top)>> PositionsAsync(IPage page, double time, IReadOnlyList<string> ids)
    {
        var numbers = await page.EvaluateAsync<double[]>(
            "([time, ids]) => { window.__player.renderSeek(time); return ids.flatMap(id => { const box = document.getElementById(id).getBoundingClientRect(); return [box.left, box.top]; }); }",
            new object[] { time, ids });
        return ids.Select((id, index) => (id, Left: numbers[index * 2], Top: numbers[(index * 2) + 1])).ToDictionary(all => all.id, all => (all.Left, all.Top), StringComparer.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }
}
