using System.Text.Json;
using Hyperframes.Inspection;
using Hyperframes.Variables;

namespace Hyperframes.Rendering.Tests.Local;

[Collection(RenderingCollection.Name)]
public sealed class RenderingTests(RenderingFixture fixture)
{
    private static readonly RenderOptions Draft = new() { Fps = 10, Quality = Quality.Draft };

    [Fact]
    public async Task Colours_stand_where_and_when_the_page_puts_them()
    {
        var place = new LeftBehind(fixture.NewFolder());
        var output = Path.Combine(place.Out, "deep", "colors.mp4");
        var reports = new Reports();

        var result = await fixture.Renderer(place.Options).RenderAsync(Pages.Bundle(Pages.Page(Pages.Colors)), null, Draft with { Output = output }, reports);

        result.Path.ShouldBe(output);
        result.Length.ShouldBe(new FileInfo(output).Length);
        result.Duration.ShouldBe(TimeSpan.FromSeconds(0.5));
        var video = await VideoFile.OpenAsync(output);
        video.Video!.Codec.ShouldBe("h264");
        (video.Video.Width, video.Video.Height, video.Video.FrameRate.PerSecond).ShouldBe((320, 180, 10));
        var early = await video.FrameAtAsync(TimeSpan.FromSeconds(0.1));
        early[80, 90].DistanceTo(new Pixel(0xe0, 0x31, 0x31)).ShouldBeLessThan(12);
        early[240, 90].DistanceTo(new Pixel(255, 255, 255)).ShouldBeLessThan(12);
        var late = await video.FrameAtAsync(TimeSpan.FromSeconds(0.3));
        late[240, 90].DistanceTo(new Pixel(0x19, 0x71, 0xc2)).ShouldBeLessThan(12);

        reports.All.Select(report => report.Stage).Distinct().ShouldBe(
        [
            RenderStage.Prepare, RenderStage.Compile, RenderStage.ExtractVideo, RenderStage.ProcessAudio, RenderStage.StartBrowsers, RenderStage.Capture,
            RenderStage.Encode, RenderStage.Assemble, RenderStage.Completed,
        ]);
        reports.All.Select(report => report.Fraction).ShouldBeInOrder();
        place.Processes().ShouldBeEmpty();
        Directory.GetFileSystemEntries(place.Work).ShouldBeEmpty();
        Directory.GetFiles(Path.Combine(place.Out, "deep")).ShouldBe([output]);
    }

    [Fact]
    public async Task Variables_reach_text_and_style()
    {
        var output = Path.Combine(fixture.NewFolder(), "variables.mp4");
        var page = Pages.Page(
            """<p id="text" class="clip" data-start="0" data-duration="0.2" data-track-index="0" data-var-text="word" style="font-size:60px;margin:20px">|</p>""",
            0.2,
            """data-composition-variables='[{"id":"word","type":"string","label":"Word","default":"|"},{"id":"back","type":"color","label":"Back","default":"#ffffff"}]'""",
            "#root{background:var(--back)}");

        await fixture.Renderer().RenderAsync(Pages.Bundle(page), new Values("""{"word":"WWWW","back":"#ffd43b"}"""), Draft with { Output = output });

        var frame = await (await VideoFile.OpenAsync(output)).FrameAtAsync(TimeSpan.Zero);
        frame[310, 170].DistanceTo(new Pixel(0xff, 0xd4, 0x3b)).ShouldBeLessThan(16);
        frame.Share(new Pixel(0, 0, 0), 90, new Region(60, 20, 120, 80)).ShouldBeGreaterThan(0.1);
    }

    [Fact]
    public async Task Sound_is_heard_when_it_should_be_and_at_the_level_it_should_be()
    {
        var folder = fixture.NewFolder();
        var tone = Path.Combine(folder, "tone.wav");
        await Media.ToneAsync(fixture.Tools, tone, 440, 1);
        var output = Path.Combine(folder, "sound.mp4");
        var page = Pages.Page(
            """
            <audio id="early" src="assets/tone.wav" data-start="0" data-duration="0.4" data-track-index="1" data-volume="0.5"></audio>
            <audio id="late" src="assets/tone.wav" data-start="0.6" data-duration="0.4" data-track-index="2"></audio>
            """,
            1);

        await fixture.Renderer().RenderAsync(
            Pages.Bundle(page, Bundling.BundleFile.FromDisk("assets/tone.wav", tone)), null, Draft with { Output = output });

        var video = await VideoFile.OpenAsync(output);
        video.Audio!.Codec.ShouldBe("aac");
        var half = await video.LoudnessAsync(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.2));
        var full = await video.LoudnessAsync(TimeSpan.FromSeconds(0.7), TimeSpan.FromSeconds(0.2));
        (full.Rms - half.Rms).ShouldBe(6, 1.5);
        (await video.LoudnessAsync(TimeSpan.FromSeconds(0.48), TimeSpan.FromSeconds(0.06))).Rms.ShouldBeLessThan(full.Rms - 20);
    }

    private sealed class Values(string json) : IVariableValues
    {
        public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides) => JsonDocument.Parse(json).WriteTo(writer);
    }
}
