using System.Text;
using Hyperframes.Bundling;
using Hyperframes.Inspection;
using Hyperframes.Rendering.Local;
using Hyperframes.Testing;

namespace Hyperframes.Rendering.Tests.Local;

/// <summary>Options that change what the engine makes.</summary>
[Collection(RenderingCollection.Name)]
public sealed class OptionTests(RenderingFixture fixture)
{
    private static readonly Pixel Red = new(0xe0, 0x31, 0x31);

    [Theory]
    [InlineData(VideoFormat.WebM, "webm", "vp9")]
    [InlineData(VideoFormat.Mov, "mov", "prores")]
    public async Task Formats_have_their_codec(VideoFormat format, string extension, string codec)
    {
        var video = await RenderAsync(Pages.Page(Pages.Colors, 0.2), new RenderOptions { Fps = 10, Format = format }, extension);

        video.Video!.Codec.ShouldBe(codec);
        (await video.FrameAtAsync(TimeSpan.Zero)).ShouldHaveColorAt(80, 90, Red, tolerance: 24);
    }

    [Fact]
    public async Task Without_a_rate_the_page_says_it()
    {
        var video = await RenderAsync(Pages.Page(Pages.Colors, 0.5, "data-fps=\"12\""), new RenderOptions());

        video.ShouldHavePicture("h264", 12);
        video.ShouldLast(TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task Another_page_of_the_bundle_can_be_rendered()
    {
        var other = BundleFile.FromBytes("compositions/other.html", Encoding.UTF8.GetBytes(Pages.Page(Pages.Colors, 0.2)));

        var video = await RenderAsync(Pages.Page("", 0.4), new RenderOptions { Fps = 10, Composition = other.Path }, files: other);

        video.ShouldLast(TimeSpan.FromSeconds(0.2));
        (await video.FrameAtAsync(TimeSpan.Zero)).ShouldHaveColorAt(80, 90, Red);
    }

    [Fact]
    public void An_output_that_is_not_given_is_named_after_the_title_and_the_time()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 7, 1, 8, 30, 0, TimeSpan.Zero));

        RenderRequest.DefaultOutput(new RenderOptions { Title = "Q2 Results!", Format = VideoFormat.WebM }, clock)
            .ShouldBe(Path.Combine("renders", "q2-results_2026-07-01_08-30-00.webm"));
    }

    private async Task<VideoFile> RenderAsync(string page, RenderOptions options, string extension = "mp4", params BundleFile[] files)
    {
        var output = Path.Combine(fixture.NewFolder(), "video." + extension);
        await fixture.Renderer().RenderAsync(Pages.Bundle(page, files), null, options with { Quality = Quality.Draft, Output = output });
        return await VideoFile.OpenAsync(output, fixture.Tools);
    }
}
