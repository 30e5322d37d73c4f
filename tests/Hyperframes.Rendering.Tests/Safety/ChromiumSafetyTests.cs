using System.Text;

namespace Hyperframes.Rendering.Tests.Safety;

/// <summary>A real browser is the judge of what a hostile value can do: every context, every value.</summary>
[Collection(RenderingCollection.Name)]
public sealed class ChromiumSafetyTests(RenderingFixture fixture) : IAsyncLifetime
{
    /// <summary>Asks for the schemes of all addresses in the page.</summary>
    private const string Schemes = """
        () => [...document.querySelectorAll('a, img, video, iframe')].map(e =>
          new URL(e.href?.baseVal ?? e.href ?? e.src, document.baseURI).protocol)
        """;

    private SafetyBrowser _browser = null!;

    public async Task InitializeAsync() => _browser = await SafetyBrowser.StartAsync(fixture.Tools);

    public async Task DisposeAsync() => await _browser.DisposeAsync();

    [Fact]
    public async Task No_value_in_any_context_runs_asks_or_changes_the_page()
    {
        var failures = new List<string>();
        int holes = 0;
        foreach (HoleTemplate template in HoleTemplate.All)
        {
            string[] values = [.. HostileValues.All.Where(v => !NamesHostByItself(template, v))];
            PageReport plain = await _browser.LoadAsync(Page(template, values.Select(_ => "plain")));
            PageReport hostile = await _browser.LoadAsync(Page(template, values), Question(template));
            holes += values.Length;
            Check(failures, template, "a dialog opened", hostile.Dialogs.Count == 0, string.Join(", ", hostile.Dialogs));
            string[] marked = [.. hostile.Requests.Where(url => new Uri(url).Host.Contains(HostileValues.MarkerHost, StringComparison.Ordinal))];
            Check(failures, template, "the marker was asked for", marked.Length == 0, string.Join(", ", marked));
            Check(failures, template, "the page has other elements or attributes", hostile.Structure == plain.Structure, FirstDifference(plain.Structure, hostile.Structure));
            if (Reading(template) is not null)
            {
                string[] kept = [.. values.Select(v => v.Replace('\0', '\uFFFD'))];
                string[] read = [.. hostile.Answer.Select(v => v.Replace('\0', '\uFFFD'))];
                int differs = Enumerable.Range(0, Math.Max(kept.Length, read.Length)).FirstOrDefault(i => kept.ElementAtOrDefault(i) != read.ElementAtOrDefault(i), -1);
                Check(failures, template, "a value was not kept", differs < 0, $"{kept.ElementAtOrDefault(differs)} became {read.ElementAtOrDefault(differs)}");
            }
            else
            {
                Check(failures, template, "a scheme got through", hostile.Answer.All(s => s is "http:" or "https:" or "about:" or "mailto:" or "tel:" or "blob:"), string.Join(", ", hostile.Answer.Distinct()));
            }
        }

        failures.ShouldBeEmpty();
        holes.ShouldBeGreaterThanOrEqualTo(15 * 200);
    }

    [Fact]
    public async Task The_browser_notices_what_unescaped_values_do()
    {
        PageReport report = await _browser.LoadAsync("<p>" + string.Concat(HostileValues.All.Take(3)) + "<img src=x onerror=alert(1)><img src=https://marker.invalid/a.png></p>");
        report.Dialogs.ShouldNotBeEmpty();
        report.Requests.ShouldContain(url => url.Contains(HostileValues.MarkerHost, StringComparison.Ordinal));
    }

    private static void Check(List<string> failures, HoleTemplate template, string what, bool holds, string detail)
    {
        if (!holds)
        {
            failures.Add($"{template.Name}: {what}: {detail}");
        }
    }

    // Where a whole address may be given, one may name any host.
    private static bool NamesHostByItself(HoleTemplate template, string value) =>
        template.Name is "URL" or "unquoted URL" or "media URL" or "frame URL" or "URL list" or "CSS URL" or "CSS URL in an attribute" or "SVG link"
            && value.Length > 1 && value[0] is '/' or '\\' && value[1] is '/' or '\\';

    private static string Page(HoleTemplate template, IEnumerable<string> values)
    {
        var page = new StringBuilder();
        foreach (string value in values)
        {
            var fragment = new HtmlInterpolatedStringHandler(template.Markup.Length, 1);
            fragment.AppendLiteral(template.Before);
            fragment.AppendFormatted(value);
            fragment.AppendLiteral(template.After);
            page.Append(fragment.ToHtml().Text).Append('\n');
        }

        return page.ToString();
    }

    private static string Question(HoleTemplate template) => Reading(template) ?? Schemes;

    /// <summary>Reads the values back, in order, where the context keeps them.</summary>
    private static string? Reading(HoleTemplate template) => template.Name switch
    {
        "body text" => "() => [...document.querySelectorAll('p')].map(e => e.textContent.slice(2, -2))",
        "title" => "() => [...document.querySelectorAll('title')].map(e => e.textContent.slice(2, -2))",
        "textarea" => "() => [...document.querySelectorAll('textarea')].map(e => e.textContent.slice(2, -2))",
        "double-quoted attribute" or "single-quoted attribute" or "unquoted attribute" => "() => [...document.querySelectorAll('p')].map(e => e.getAttribute('title'))",
        "timing attribute" => "() => [...document.querySelectorAll('p')].map(e => e.getAttribute('data-start'))",
        "class attribute" => "() => [...document.querySelectorAll('p')].map(e => e.getAttribute('class').slice(5))",
        "script value" or "script string" or "single-quoted script string" or "script template" => "() => window.kept",
        "event handler value" or "event handler string" or "unquoted event handler value" or "unquoted event handler string" => "() => { document.querySelectorAll('p').forEach(e => e.click()); return window.kept; }",
        "JSON attribute" or "unquoted JSON attribute" => "() => [...document.querySelectorAll('div')].map(e => JSON.parse(e.getAttribute('data-variable-values')))",
        "JSON in a script" => "() => [...document.querySelectorAll('script[type]')].map(e => JSON.parse(e.textContent).a)",
        "JSON string in an attribute" => "() => [...document.querySelectorAll('div')].map(e => JSON.parse(e.getAttribute('data-variable-values')).a)",
        "nested page" => "() => [...document.querySelectorAll('iframe')].map(e => e.contentDocument.querySelector('p').textContent)",
        "SVG text" => "() => [...document.querySelectorAll('text')].map(e => e.textContent)",
        "SVG attribute" => "() => [...document.querySelectorAll('text')].map(e => e.getAttribute('class'))",
        "MathML text" => "() => [...document.querySelectorAll('mi')].map(e => e.textContent)",
        "template content" => "() => [...document.querySelectorAll('template')].map(e => e.content.textContent)",
        _ => null,
    };

    private static string FirstDifference(string one, string other)
    {
        int at = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return other.Substring(Math.Max(0, at - 80), Math.Min(160, other.Length - Math.Max(0, at - 80)));
    }
}
