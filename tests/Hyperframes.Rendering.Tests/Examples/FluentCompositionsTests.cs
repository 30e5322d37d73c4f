using FluentCompositions;
using FluentCompositions.Compositions;
using Hyperframes.Inspection;

namespace Hyperframes.Rendering.Tests.Examples;

/// <summary>The compositions of the example: clean in the engine's linter, and what they show and sound like at some instants.</summary>
[Collection(RenderingCollection.Name)]
public sealed class FluentCompositionsTests(RenderingFixture fixture)
{
    [Theory]
    [InlineData("presenter")]
    [InlineData("results")]
    [InlineData("chart")]
    [InlineData("short")]
    [InlineData("tour")]
    [InlineData("teaser")]
    public async Task Upstreams_linter_finds_no_error(string name) =>
        (await UpstreamLinter.ErrorsAsync(fixture.Tools, await Catalogue.BundleAsync(name), fixture.NewFolder())).ShouldBeEmpty();

    [Fact]
    public async Task Results_show_the_presenter_and_the_lower_third()
    {
        var media = fixture.NewFolder();
        var avatar = Path.Combine(media, "avatar.mp4");
        await Media.VideoAsync(fixture.Tools, avatar, "0x2f9e44", 6, voice: 2);
        var video = await RenderAsync("results", new PromoVariables { AvatarUrl = "media/avatar.mp4" }, avatar);

        (video.Video!.Width, video.Video.Height).ShouldBe((1920, 1080));
        var frame = await FrameAsync(video, 2);
        frame[960, 300].DistanceTo(new Pixel(0x2f, 0x9e, 0x44)).ShouldBeLessThan(24, "the presenter fills the frame");
        frame[120, 900].DistanceTo(new Pixel(0x6c, 0x5c, 0xe7)).ShouldBeLessThan(24, "the lower third has the accent colour");
        frame.Any(pixel => pixel.Luma > 240, new Region(140, 860, 600, 120)).ShouldBeTrue("the headline is white");
        (await FrameAsync(video, 4.1))[120, 900].DistanceTo(new Pixel(0x6c, 0x5c, 0xe7)).ShouldBeGreaterThan(60, "the lower third is gone");
        (await LevelAsync(video, 1, 0.5)).ShouldBeGreaterThan(await LevelAsync(video, 3, 0.5) + 6, "the presenter speaks for two seconds");
        (await LevelAsync(video, 3, 0.5)).ShouldBeGreaterThan(-45, "music is under it");
    }

    [Fact]
    public async Task Chart_grows_bar_by_bar()
    {
        var video = await RenderAsync("chart");

        var blue = new Pixel(0x3a, 0x86, 0xff);
        var early = await FrameAsync(video, 2);
        early[260, 900].DistanceTo(blue).ShouldBeLessThan(24, "January is there");
        early[1340, 900].DistanceTo(blue).ShouldBeGreaterThan(60, "May is not");
        var late = await FrameAsync(video, 7.5);
        late[1340, 900].DistanceTo(blue).ShouldBeLessThan(24, "May is there");
        late[1610, 400].DistanceTo(new Pixel(0xf4, 0xa2, 0x61)).ShouldBeLessThan(24, "June is the highest");
        (await LevelAsync(video, 0.5, 0.1)).ShouldBeGreaterThan(await LevelAsync(video, 1.0, 0.3) + 2, "a bar comes with a tick");
    }

    [Fact]
    public async Task Short_is_upright_and_captioned()
    {
        var video = await RenderAsync("short");

        (video.Video!.Width, video.Video.Height).ShouldBe((1080, 1920));
        var caption = new Region(100, 1360, 880, 140);
        (await FrameAsync(video, 0.5)).Any(pixel => pixel.Luma > 230, caption).ShouldBeTrue("a caption is there");
        (await FrameAsync(video, 1))[540, 770].DistanceTo(new Pixel(0xff, 0x5d, 0x8f)).ShouldBeLessThan(24, "the disc is behind it");
        (await LevelAsync(video, 0.5, 4)).ShouldBeGreaterThan(-30, "the voice is heard");
    }

    [Fact]
    public async Task Tour_shows_each_scene_with_its_own_values()
    {
        var video = await RenderAsync("tour");

        (await FrameAsync(video, 1.5))[60, 60].DistanceTo(new Pixel(0x3a, 0x86, 0xff)).ShouldBeLessThan(24, "first");
        (await FrameAsync(video, 3.5))[60, 60].DistanceTo(new Pixel(0x83, 0x38, 0xec)).ShouldBeLessThan(24, "second");
        (await FrameAsync(video, 6))[60, 60].DistanceTo(new Pixel(0xff, 0x00, 0x6e)).ShouldBeLessThan(24, "third");
        (await FrameAsync(video, 3.5)).Any(pixel => pixel.Luma > 230, new Region(160, 420, 900, 260)).ShouldBeTrue("its claim is white");
    }

    [Fact]
    public async Task Teaser_is_square_and_ducks_its_music()
    {
        var video = await RenderAsync("teaser");

        (video.Video!.Width, video.Video.Height).ShouldBe((1080, 1080));
        (await FrameAsync(video, 3)).Any(pixel => pixel.Luma < 70, new Region(100, 560, 880, 160)).ShouldBeTrue("the name is there");
        (await FrameAsync(video, 1)).Any(pixel => pixel.Luma < 70, new Region(100, 560, 880, 160)).ShouldBeFalse("but not at first");
        (await LevelAsync(video, 2.7, 0.3)).ShouldBeGreaterThan(await LevelAsync(video, 3.6, 0.3), "music fades");
    }

    private async Task<VideoFile> RenderAsync(string name, PromoVariables? variables = null, string? avatar = null)
    {
        var output = Path.Combine(fixture.NewFolder(), name + ".mp4");
        await fixture.Renderer().RenderAsync(await Catalogue.BundleAsync(name, avatar), variables, new RenderOptions { Fps = 2, Quality = Quality.Draft, Output = output });
        return await VideoFile.OpenAsync(output);
    }

    private static Task<Frame> FrameAsync(VideoFile video, double time) => video.FrameAtAsync(TimeSpan.FromSeconds(time));

    private static async Task<double> LevelAsync(VideoFile video, double from, double length) =>
        (await video.LoudnessAsync(TimeSpan.FromSeconds(from), TimeSpan.FromSeconds(length))).Rms;
}
