using System.Collections.Immutable;
using Hyperframes.Linting;
using Hyperframes.Markup.Source;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Generators.Analyzers;

/// <summary>What a page's path says about its place in a HyperFrames project.</summary>
internal sealed class PageFile
{
    private const string Compositions = "/compositions/";

    public PageFile(string path)
    {
        Path = Normalize(path);
        var at = Path.LastIndexOf(Compositions, StringComparison.Ordinal);
        IsSubComposition = at >= 0;
        PathInProject = at >= 0 ? Path.Substring(at + 1) : Path.Substring(Path.LastIndexOf('/') + 1);
    }

    /// <summary>The path with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Whether it lies in a folder <c>compositions</c>, whose pages others mount.</summary>
    public bool IsSubComposition { get; }

    /// <summary>The path from the folder that holds <c>compositions</c>, or the file's name.</summary>
    public string PathInProject { get; }

    public static bool HasPageName(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Other HTML files may be additional files too: a page of ours says so in an attribute.</summary>
    public static bool IsPage(string html) => html.IndexOf("data-composition-", StringComparison.OrdinalIgnoreCase) >= 0;

    public static string Normalize(string path) => path.Replace('\\', '/');

    /// <summary>The stylesheets that the page links to and that are additional files too.</summary>
    public IEnumerable<ExternalStyle> StylesIn(string html, ImmutableArray<AdditionalText> files, CancellationToken cancellation)
    {
        var sheets = files.Where(file => file.Path.EndsWith(".css", StringComparison.OrdinalIgnoreCase)).ToList();
        if (sheets.Count == 0)
        {
            yield break;
        }

        foreach (var link in HtmlTokenizer.Tokenize(html).Where(token => token is { Kind: HtmlTokenKind.StartTag, Name: "link" }))
        {
            if (link.Attribute("rel")?.Value.Trim().Equals("stylesheet", StringComparison.OrdinalIgnoreCase) == true
                && link.Attribute("href")?.Value is { Length: > 0 } href
                && sheets.Find(sheet => Normalize(sheet.Path) == Beside(href)) is { } sheet
                && sheet.GetText(cancellation) is { } text)
            {
                yield return new ExternalStyle(href, text.ToString(), Normalize(sheet.Path));
            }
        }
    }

    private string Beside(string href)
    {
        var parts = new Stack<string>();
        foreach (var part in (Path.Substring(0, Path.LastIndexOf('/') + 1) + href.Split('?', '#')[0]).Split('/'))
        {
            if (part == ".." && parts.Count > 0)
            {
                parts.Pop();
            }
            else if (part != ".")
            {
                parts.Push(part);
            }
        }

        return string.Join("/", parts.Reverse());
    }
}
