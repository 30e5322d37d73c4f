using System.Runtime.CompilerServices;
using Hyperframes.Bundling;
using QuarterlyResults;

namespace Hyperframes.Rendering.Tests.Examples;

/// <summary>The engine's own linter finds no error in what the examples hand to it.</summary>
[Collection(RenderingCollection.Name)]
public sealed class ExamplePagesTests(RenderingFixture fixture)
{
    [Fact]
    public async Task The_film_of_the_quarterly_results_is_clean()
    {
        var media = Directory.CreateDirectory(Path.Combine(fixture.NewFolder(), "media")).FullName;
        foreach (var name in new[] { "avatar.mp4", "music.wav", "whoosh.wav" })
        {
            await File.WriteAllTextAsync(Path.Combine(media, name), "any");
        }

        var film = new ResultsFilm("Acme", [new("Q1", 0.4m), new("Q2", 0.5m)]);
        var bundle = await CompositionBundle.CreateAsync(film, assets: media);
        (await UpstreamLinter.ErrorsAsync(fixture.Tools, bundle, fixture.NewFolder())).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_presenter_of_the_quarterly_results_is_clean() =>
        (await UpstreamLinter.ErrorsAsync(fixture.Tools, await CompositionBundle.CreateAsync(Path.Combine(Examples(), "QuarterlyResults", "Avatar")), fixture.NewFolder())).ShouldBeEmpty();

    [Fact]
    public async Task The_page_of_the_guide_is_clean()
    {
        var options = new BundleOptions { Dialect = new DialectOptions { Length = 6.Seconds() } };
        var bundle = await CompositionBundle.CreateAsync(Path.Combine(Examples(), "GuidePipeline", "Composition"), options: options);
        (await UpstreamLinter.ErrorsAsync(fixture.Tools, bundle, fixture.NewFolder())).ShouldBeEmpty();
    }

    private static string Examples([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "examples"));
}
