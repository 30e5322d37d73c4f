using System.Diagnostics;
using System.Text.Json;
using Hyperframes.Variables;

namespace Hyperframes.Rendering.Tests.Local;

/// <summary>Whatever goes wrong: one clear error, no file, no process.</summary>
[Collection(RenderingCollection.Name)]
public sealed class FailingRenderTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);
    private readonly RenderingFixture _fixture;
    private readonly LeftBehind _place;
    private readonly RenderOptions _draft;

    public FailingRenderTests(RenderingFixture fixture)
    {
        _fixture = fixture;
        _place = new LeftBehind(fixture.NewFolder());
        _draft = new RenderOptions { Fps = 10, Quality = Quality.Draft, Output = _place.Output };
    }

    [Fact]
    public async Task A_root_without_duration_makes_the_engine_hang_and_is_ended_at_its_error()
    {
        var page = Pages.Page(Pages.Colors).Replace("data-start=\"0\" data-duration=\"0.5\" data-width", "data-start=\"0\" data-width", StringComparison.Ordinal);
        var watch = Stopwatch.StartNew();

        var error = await Failure(_fixture.Renderer(_place.Options), page);

        watch.Elapsed.ShouldBeLessThan(Soon);
        error.Message.ShouldContain("duration");
        error.EngineOutput.ShouldNotBeNullOrEmpty();
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task A_missing_video_is_named()
    {
        var error = await Failure(
            _fixture.Renderer(_place.Options),
            Pages.Page("""<video id="v" src="clips/nope.mp4" data-start="0" data-duration="0.5" data-track-index="0" muted playsinline></video>"""));

        error.Message.ShouldContain("clips/nope.mp4");
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task A_missing_picture_is_an_error_and_is_named()
    {
        var error = await Failure(
            _fixture.Renderer(_place.Options),
            Pages.Page("""<img id="i" class="clip" src="nope.png" alt="" data-start="0" data-duration="0.5" data-track-index="0">"""));

        error.Message.ShouldContain("nope.png");
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task A_variable_that_the_page_does_not_declare_is_an_error()
    {
        var page = Pages.Page(
            Pages.Colors, rootAttributes: """data-composition-variables='[{"id":"word","type":"string","label":"Word","default":"x"}]'""");

        var error = await Should.ThrowAsync<RenderException>(
            () => _fixture.Renderer(_place.Options).RenderAsync(Pages.Bundle(page), new OneValue("wrod"), _draft));

        error.Message.ShouldContain("wrod");
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task A_render_cancelled_half_way_leaves_nothing()
    {
        using var stop = new CancellationTokenSource();
        var during = 0;
        var reports = new Reports(report =>
        {
            if (report.Stage == RenderStage.Capture)
            {
                during = Math.Max(during, _place.Processes().Count);
                stop.Cancel();
            }
        });

        await Should.ThrowAsync<OperationCanceledException>(
            () => _fixture.Renderer(_place.Options).RenderAsync(Pages.Bundle(Pages.Page(Pages.Colors, 20)), null, _draft with { Fps = 30 }, reports, stop.Token));

        during.ShouldBeGreaterThan(2);
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task An_engine_that_crashes_is_quoted()
    {
        var error = await Failure(_fixture.RendererOf("console.error('out of cheese'); process.exit(3);", _place.Options), Pages.Page(Pages.Colors));

        error.Message.ShouldContain("exit code 3");
        error.Message.ShouldContain("out of cheese");
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task An_engine_that_says_it_succeeded_without_a_video_is_an_error()
    {
        var error = await Failure(_fixture.RendererOf("console.log('done');", _place.Options), Pages.Page(Pages.Colors));

        error.Message.ShouldContain("no video");
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task A_file_that_is_no_video_does_not_become_the_output()
    {
        var error = await Failure(
            _fixture.RendererOf("import fs from 'fs'; fs.writeFileSync(process.argv[process.argv.indexOf('--output') + 1], 'half a video');", _place.Options),
            Pages.Page(Pages.Colors));

        error.Message.ShouldContain("not a video");
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task An_engine_that_stands_still_is_ended_with_all_it_started()
    {
        // The child leaves the process group, as the engine's browser does.
        const string Script = """
            import { spawn } from 'child_process';
            spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' }).unref();
            console.log('@hf-progress {"code":"compile","pct":5}');
            process.on('SIGTERM', () => {});
            setInterval(() => {}, 1000);
            """;
        var options = _place.Options with { StallTimeout = TimeSpan.FromSeconds(6) };
        var during = 0;

        var error = await Should.ThrowAsync<RenderException>(() => _fixture.RendererOf(Script, options).RenderAsync(
            Pages.Bundle(Pages.Page(Pages.Colors)), null, _draft, new Reports(report => during = report.Stage == RenderStage.Compile ? _place.Processes().Count : during)));

        during.ShouldBeGreaterThanOrEqualTo(1);
        error.Message.ShouldContain("wrote nothing for 6 s");
        error.Message.ShouldContain("StallTimeout");
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task A_process_that_outlives_its_engine_is_ended()
    {
        const string Script = """
            import { spawn } from 'child_process';
            spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' }).unref();
            console.error('✗  Render failed\n\n   It is Monday.');
            process.exitCode = 1;
            """;

        var error = await Failure(_fixture.RendererOf(Script, _place.Options), Pages.Page(Pages.Colors));

        error.Message.ShouldContain("It is Monday.");
        _place.ShouldBeNothing();
    }

    [Theory]
    [InlineData("blocker.txt/video.mp4")]
    [InlineData("folder")]
    public async Task An_output_that_cannot_be_written_is_found_out_before_the_engine_starts(string output)
    {
        File.WriteAllText(Path.Combine(_place.Out, "blocker.txt"), "");
        Directory.CreateDirectory(Path.Combine(_place.Out, "folder.mp4"));
        var path = Path.Combine(_place.Out, output == "folder" ? "folder.mp4" : output);

        var error = await Should.ThrowAsync<RenderException>(() => _fixture.RendererOf("process.exit(9);", _place.Options).RenderAsync(
            Pages.Bundle(Pages.Page(Pages.Colors)), null, _draft with { Output = path }));

        error.Message.ShouldContain(path);
        error.EngineOutput.ShouldBeNull();
        Directory.GetFileSystemEntries(_place.Work).ShouldBeEmpty();
        Directory.GetFileSystemEntries(_place.Out).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Folders_made_for_an_output_go_when_there_is_none()
    {
        await Should.ThrowAsync<RenderException>(() => _fixture.RendererOf("process.exit(9);", _place.Options).RenderAsync(
            Pages.Bundle(Pages.Page(Pages.Colors)), null, _draft with { Output = Path.Combine(_place.Out, "a", "b", "video.mp4") }));

        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task An_earlier_video_stays_when_the_next_render_fails()
    {
        File.WriteAllText(_place.Output, "the earlier one");

        await Failure(_fixture.RendererOf("process.exit(9);", _place.Options), Pages.Page(Pages.Colors));

        Directory.GetFileSystemEntries(_place.Out).ShouldBe([_place.Output]);
        File.ReadAllText(_place.Output).ShouldBe("the earlier one");
    }

    [Fact]
    public async Task Impossible_options_are_listed_at_once()
    {
        var error = await Should.ThrowAsync<RenderException>(() => _fixture.RendererOf("process.exit(9);", _place.Options).RenderAsync(
            Pages.Bundle(Pages.Page(Pages.Colors)),
            null,
            _draft with { Composition = "compositions/intro.html", Resolution = "8k", AspectRatio = "9:16", Format = VideoFormat.WebM }));

        error.Message.ShouldContain("'compositions/intro.html'");
        error.Message.ShouldContain("'8k'");
        error.Message.ShouldContain("'.webm'");
        _place.ShouldBeNothing();
    }

    [Fact]
    public async Task Another_shape_than_the_one_asked_for_is_an_error()
    {
        var error = await Should.ThrowAsync<RenderException>(() => _fixture.RendererOf("process.exit(9);", _place.Options).RenderAsync(
            Pages.Bundle(Pages.Page(Pages.Colors)), null, _draft with { AspectRatio = "9:16" }));

        error.Message.ShouldContain("320x180");
        error.Message.ShouldContain("9:16");
    }

    private Task<RenderException> Failure(LocalRenderer renderer, string page) =>
        Should.ThrowAsync<RenderException>(() => renderer.RenderAsync(Pages.Bundle(page), null, _draft));

    private sealed class OneValue(string name) : IVariableValues
    {
        public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides)
        {
            writer.WriteStartObject();
            writer.WriteString(name, "value");
            writer.WriteEndObject();
        }
    }
}
