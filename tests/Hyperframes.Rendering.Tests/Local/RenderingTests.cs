using Hyperframes.Inspection;

namespace Hyperframes.Rendering.Tests.Local;

[Collection(RenderingCollection.Name)]
public sealed class RenderingTests(RenderingFixture fixture)
{
    [Fact]
    public async Task Colours_stand_where_and_when_the_page_puts_them()
    {
        var output = Path.Combine(fixture.NewFolder(), "deep", "colors.mp4");
        var reports = new List<RenderProgress>();

        var result = await fixture.Renderer().RenderAsync(
            Pages.Bundle(Pages.Page(Pages.Colors)), null, new RenderOptions { Fps = 10, Quality = Quality.Draft, Output = output }, new Reports(reports));

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
        reports.Select(report => report.Stage).Distinct().ShouldBe(
            [RenderStage.Prepare, RenderStage.Compile, RenderStage.ExtractVideo, RenderStage.ProcessAudio, RenderStage.StartBrowsers, RenderStage.Capture, RenderStage.Encode, RenderStage.Assemble, RenderStage.Completed]);
        reports.Select(report => report.Fraction).ShouldBeInOrder();
    }

    private sealed class Reports(List<RenderProgress> list) : IProgress<RenderProgress>
    {
        public void Report(RenderProgress value)
        {
            lock (list)
            {
                list.Add(value);
            }
        }
    }
}
