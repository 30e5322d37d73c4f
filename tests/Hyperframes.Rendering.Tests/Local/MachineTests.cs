using Hyperframes.Inspection;
using Hyperframes.Rendering.Local;

namespace Hyperframes.Rendering.Tests.Local;

/// <summary>Machines that lack what others have.</summary>
[Collection(RenderingCollection.Name)]
public sealed class MachineTests(RenderingFixture fixture)
{
    [Theory]
    [InlineData("<fontconfig></fontconfig>")]
    [InlineData("")]
    public async Task Text_is_in_the_picture_on_a_machine_without_fonts_browser_ffmpeg_and_node(string fontConfiguration)
    {
        var folder = fixture.NewFolder();
        var fonts = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(fonts, fontConfiguration);
        var path = OnlyNpm(Path.Combine(folder, "bin"));
        var toolchain = new LocalToolchain(new LocalToolchainOptions
        {
            CacheFolder = LocalToolchain.Shared.CacheFolder,
            Environment = name => name switch { "PATH" => path, "FONTCONFIG_FILE" => fonts, _ => null },
        });

        var tools = await toolchain.PrepareAsync();
        var output = Path.Combine(folder, "text.mp4");
        await new LocalRenderer(toolchain).RenderAsync(
            Pages.Bundle(Pages.Page("""<p id="t" class="clip" data-start="0" data-duration="0.1" data-track-index="0" style="font-size:60px;margin:20px">WWWW</p>""", 0.1)),
            null,
            new RenderOptions { Fps = 10, Quality = Quality.Draft, Output = output });

        new[] { tools.Node, tools.Engine, tools.Browser, tools.Ffmpeg, tools.Ffprobe }.ShouldAllBe(tool => tool.StartsWith(toolchain.CacheFolder, StringComparison.Ordinal));
        var frame = await (await VideoFile.OpenAsync(output, tools)).FrameAtAsync(TimeSpan.Zero);
        frame.Share(new Pixel(0, 0, 0), 90, new Region(20, 20, 200, 80)).ShouldBeGreaterThan(0.1);
    }

    [Fact]
    public async Task A_browser_that_renders_no_text_does_not_pass()
    {
        var folder = fixture.NewFolder();
        var empty = Path.Combine(folder, "fonts.conf");
        File.WriteAllText(empty, "<fontconfig></fontconfig>");
        var environment = new Dictionary<string, string>(fixture.Tools.Environment) { ["FONTCONFIG_FILE"] = empty };
        var proof = new TextProof(folder, TimeProvider.System);
        var tools = fixture.Tools with { Environment = environment };

        var error = await Should.ThrowAsync<RenderException>(() => proof.TryAsync(tools, CancellationToken.None));

        error.Message.ShouldContain("font");
        proof.IsKnown(tools).ShouldBeFalse();
    }

    // What a machine with npm alone has on its PATH, as far as the toolchain looks.
    private static string OnlyNpm(string folder)
    {
        Directory.CreateDirectory(folder);
        File.CreateSymbolicLink(Path.Combine(folder, "npm"), new MachineTools(Environment.GetEnvironmentVariable).OnPath("npm")[0]);
        return folder;
    }
}
