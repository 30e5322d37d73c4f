using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Hyperframes.Bundling;

namespace Hyperframes.Rendering.Tests.Documentation;

/// <summary>The pages that the documents show can be copied: the engine's own linter finds no error in them.</summary>
[Collection(RenderingCollection.Name)]
public sealed partial class DocumentedPagesTests(RenderingFixture fixture)
{
    [Fact]
    public async Task Upstreams_linter_finds_no_error_in_them()
    {
        var pages = Documents().SelectMany(document => Page().Matches(File.ReadAllText(document)), (document, match) => (document, match.Groups["page"].Value)).ToList();
        pages.ShouldNotBeEmpty();
        foreach (var (document, html) in pages)
        {
            var page = Path.Combine(fixture.NewFolder(), "page.html");
            await File.WriteAllTextAsync(page, html);
            var bundle = await CompositionBundle.CreateAsync(page);
            (await UpstreamLinter.ErrorsAsync(fixture.Tools, bundle, fixture.NewFolder())).ShouldBeEmpty(document);
        }
    }

    // The samples of the diagnostics are the lines that matter, not pages.
    private static IEnumerable<string> Documents([CallerFilePath] string thisFile = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
        return Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md").Append(Path.Combine(root, "README.md"));
    }

    [GeneratedRegex(@"^```html[^\n]*\n(?<page>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Page();
}
