using System.Text;
using Hyperframes.Rendering.Local;
using Microsoft.Playwright;

namespace Hyperframes.Rendering.Tests.Safety;

/// <summary>A real Chromium that loads pages from memory and notes every dialog and every request.</summary>
internal sealed class SafetyBrowser : IAsyncDisposable
{
    private const string Address = "http://page.invalid/";

    private const string Start = """
        <!doctype html><html><head><meta charset="utf-8"><script>window.kept = []; window.f = v => window.kept.push(v);</script></head><body>
        """;

    // Element and attribute names in order, templates and comments included: what no value may change.
    private const string StructureScript = """
        () => {
          const text = [];
          const walk = node => {
            if (node.nodeType === 8) text.push('<!>');
            if (node.nodeType === 1) text.push('<' + node.nodeName.toLowerCase() + [...node.attributes].map(a => ' ' + a.name).join('') + '>');
            for (const child of (node instanceof HTMLTemplateElement ? node.content : node).childNodes) walk(child);
            if (node.nodeType === 1) text.push('</>');
          };
          walk(document);
          return text.join('');
        }
        """;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private SafetyBrowser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    public static async Task<SafetyBrowser> StartAsync(LocalTools tools)
    {
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = tools.Browser,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu"],
            Env = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
                .Select(e => KeyValuePair.Create((string)e.Key, (string)e.Value!)).Concat(tools.Environment)
                .GroupBy(e => e.Key).Select(g => g.Last()),
        });
        return new SafetyBrowser(playwright, browser);
    }

    /// <summary>Loads a body, lets it settle, and asks the page <paramref name="question"/>.</summary>
    public async Task<PageReport> LoadAsync(string body, string question = "() => []")
    {
        IPage page = await _browser.NewPageAsync();
        var dialogs = new List<string>();
        var requests = new List<string>();
        page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        await page.RouteAsync("**/*", async route =>
        {
            if (route.Request.Url == Address)
            {
                await route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", BodyBytes = Encoding.UTF8.GetBytes(Start + body + "</body></html>") });
                return;
            }

            lock (requests)
            {
                requests.Add(route.Request.Url);
            }

            await route.AbortAsync();
        });
        await page.GotoAsync(Address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });

        // Two frames drawn: images and styles that a value could have named have been asked for.
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        string structure = await page.EvaluateAsync<string>(StructureScript);
        string[] answer = await page.EvaluateAsync<string[]>(question);
        await page.CloseAsync();
        lock (requests)
        {
            return new PageReport(structure, answer, [.. dialogs], [.. requests]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.CloseAsync();
        _playwright.Dispose();
    }
}

/// <summary>What a page turned out to be.</summary>
internal sealed record PageReport(string Structure, IReadOnlyList<string> Answer, IReadOnlyList<string> Dialogs, IReadOnlyList<string> Requests);
