using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.Inspection;
using Hyperframes.TestData;
using Hyperframes.Variables;

namespace Hyperframes.Rendering.Tests.Dialect;

/// <summary>Pages in the dialect of the guide, in the real engine: the presenter is seen and heard, the score is at 0.3, the effect comes at 0.5 s.</summary>
[Collection(RenderingCollection.Name)]
public sealed class GuideDialectTests(RenderingFixture fixture)
{
    private const string Page = """
        <body data-composition-variables='{"avatarUrl": "", "musicUrl": "", "sfxUrl": ""}'>
          <video data-hf-src="avatarUrl" class="avatar"></video>
          <div class="lower-third">Numbers</div>
          <audio data-hf-src="musicUrl" data-hf-volume="0.3"></audio>
          <audio data-hf-src="sfxUrl" data-hf-start="0.5"></audio>
        </body>
        """;

    [Fact]
    public Task A_page_in_the_dialect_renders_what_it_says() => RenderAndInspectAsync(Page);

    [RecordedDataFact]
    public async Task The_guides_own_page_renders_what_it_says()
    {
        var guide = await File.ReadAllTextAsync(RecordedData.At("seeds/hyperframes-heygen-guide.md"));
        await RenderAndInspectAsync(guide[guide.IndexOf("<body", StringComparison.Ordinal)..(guide.IndexOf("</body>", StringComparison.Ordinal) + 7)]);
    }

    private async Task RenderAndInspectAsync(string page)
    {
        var folder = fixture.NewFolder();
        var media = Directory.CreateDirectory(Path.Combine(folder, "media")).FullName;
        await Media.VideoAsync(fixture.Tools, Path.Combine(media, "avatar.mp4"), "0x2f9e44", 1.2, voice: 0.2);
        await Media.ToneAsync(fixture.Tools, Path.Combine(media, "music.wav"), 220, 1.2);
        await Media.ToneAsync(fixture.Tools, Path.Combine(media, "pop.wav"), 880, 0.2);
        await File.WriteAllTextAsync(Path.Combine(folder, "index.html"), page);
        var output = Path.Combine(fixture.NewFolder(), "guide.mp4");

        var bundle = await CompositionBundle.CreateAsync(
            folder, options: new BundleOptions { Dialect = new DialectOptions { Size = new FrameSize(320, 180), Length = 1.2.Seconds() } });
        (await UpstreamLinter.ErrorsAsync(fixture.Tools, bundle, fixture.NewFolder())).ShouldBeEmpty();
        await fixture.Renderer().RenderAsync(bundle, new MediaOfTheGuide(), new RenderOptions { Fps = 10, Quality = Quality.Draft, Output = output });

        var video = await VideoFile.OpenAsync(output);
        video.Duration.TotalSeconds.ShouldBe(1.2, 0.11);
        var frame = await video.FrameAtAsync(TimeSpan.FromSeconds(0.6));
        frame.Share(new Pixel(0x2f, 0x9e, 0x44), tolerance: 24).ShouldBeGreaterThan(0.8, "the presenter fills the frame");
        frame.Any(pixel => pixel.Luma < 60, new Region(0, 0, 160, 40)).ShouldBeTrue("the lower third is readable above the presenter");

        // −9 dB at a gain of 0.3 are −19.5 dB; voice and effect are −9 dB on top of it.
        (await LevelAsync(video, 0.05, 0.1)).ShouldBe(-8.6, 1.5, "voice and music");
        (await LevelAsync(video, 0.3, 0.15)).ShouldBe(-19.5, 1.5, "music alone");
        (await LevelAsync(video, 0.53, 0.12)).ShouldBe(-8.6, 1.5, "effect and music");
        (await LevelAsync(video, 0.8, 0.25)).ShouldBe(-19.5, 1.5, "music alone");
    }

    private static async Task<double> LevelAsync(VideoFile video, double from, double length) =>
        (await video.LoudnessAsync(TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(length))).Rms;

    private sealed class MediaOfTheGuide : IVariableValues
    {
        public void WriteTo(Utf8JsonWriter writer, bool onlyOverrides)
        {
            writer.WriteStartObject();
            writer.WriteString("avatarUrl", "media/avatar.mp4");
            writer.WriteString("musicUrl", "media/music.wav");
            writer.WriteString("sfxUrl", "media/pop.wav");
            writer.WriteEndObject();
        }
    }
}
