using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Hyperframes.Rendering.Tests.Documentation;

/// <summary>The pages that the documents show can be copied: the engine's own linter finds no error in them.</summary>
[Collection(RenderingCollection.Name)]
public sealed class DocumentedPagesTests(RenderingFixture fixture)
{
    [Fact]
    public async Task Upstreams_linter_finds_no_error_in_the_guides() => await JudgeAsync(Guides());

    [Fact]
    public async Task Upstreams_linter_finds_no_error_in_the_fixed_pages_of_the_diagnostics() => await JudgeAsync(FixedSamples());

    private async Task JudgeAsync(IEnumerable<(string Name, DocumentedProject Project)> samples)
    {
        var judged = 0;
        var errors = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(samples, async (sample, _) =>
        {
            var folder = fixture.NewFolder();
            sample.Project.WriteTo(folder);
            foreach (var error in await UpstreamLinter.ErrorsAsync(fixture.Tools, folder))
            {
                errors.Add($"{sample.Name}: {error}");
            }

            Interlocked.Increment(ref judged);
        });
        errors.Order(StringComparer.Ordinal).ShouldBeEmpty();
        judged.ShouldBePositive();
    }

    private static IEnumerable<(string, DocumentedProject)> Guides() =>
        from document in Directory.EnumerateFiles(Path.Combine(Root(), "docs"), "*.md").Append(Path.Combine(Root(), "README.md"))
        from page in DocumentedProject.Read(File.ReadAllText(document)).Pages
        select (Path.GetFileName(document), new DocumentedProject([("index.html", page.Html)]));

    private static IEnumerable<(string, DocumentedProject)> FixedSamples() =>
        from document in Directory.EnumerateFiles(Path.Combine(Root(), "docs", "diagnostics"), "HF*.md")
        let text = File.ReadAllText(document)
        let start = text.IndexOf("## Fixed", StringComparison.Ordinal)
        let project = DocumentedProject.Read(text[start..text.IndexOf("## Suppress", start, StringComparison.Ordinal)])
        where project.Pages.Count > 0
        select (Path.GetFileName(document), project);

    private static string Root([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", ".."));
}
