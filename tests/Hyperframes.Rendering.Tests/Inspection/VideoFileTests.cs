using Hyperframes.Inspection;
using Hyperframes.Testing;

namespace Hyperframes.Rendering.Tests.Inspection;

[Collection(RenderingCollection.Name)]
public sealed class VideoFileTests : IAsyncLifetime
{
    private readonly RenderingFixture _fixture;
    private readonly string _path;
    private VideoFile _video = null!;

    public VideoFileTests(RenderingFixture fixture)
    {
        _fixture = fixture;
        _path = Path.Combine(fixture.NewFolder(), "clip.mp4");
    }

    // Half a second of red, half a second of blue; a tone in the second half.
    public async Task InitializeAsync()
    {
        await _fixture.FfmpegAsync(
            "-f", "lavfi", "-i", "color=red:size=64x48:rate=20:duration=0.5", "-f", "lavfi", "-i", "color=blue:size=64x48:rate=20:duration=0.5",
            "-f", "lavfi", "-i", "aevalsrc=exprs='gte(t\\,0.5)*0.5*sin(2*PI*440*t)':d=1:s=48000",
            "-filter_complex", "[0][1]concat=n=2[v]", "-map", "[v]", "-map", "2:a", "-pix_fmt", "yuv420p", "-c:a", "aac", _path);
        _video = await VideoFile.OpenAsync(_path, _fixture.Tools);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public void Streams_size_rate_and_length_are_read()
    {
        _video.ShouldHaveSize(64, 48);
        _video.ShouldHavePicture("h264", 20);
        _video.ShouldHaveSound("aac");
        _video.ShouldLast(TimeSpan.FromSeconds(1));
        _video.Length.ShouldBe(new FileInfo(_path).Length);
        _video.Video!.FrameCount.ShouldBe(20);
        (_video.Audio!.SampleRate, _video.Audio.Channels).ShouldBe((48000, 1));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.49, true)]
    [InlineData(0.5, false)]
    [InlineData(0.99, false)]
    [InlineData(5, false)]
    public async Task A_frame_is_the_one_seen_at_that_time(double seconds, bool red)
    {
        var frame = await _video.FrameAtAsync(TimeSpan.FromSeconds(seconds));

        (frame.Width, frame.Height).ShouldBe((64, 48));
        frame.ShouldHaveColorAt(10, 40, red ? new Pixel(255, 0, 0) : new Pixel(0, 0, 255));
        frame.Share(red ? new Pixel(255, 0, 0) : new Pixel(0, 0, 255), 12).ShouldBe(1);
    }

    [Fact]
    public async Task Silence_and_sound_are_told_apart()
    {
        await _video.ShouldBeSilentAsync(TimeSpan.Zero, TimeSpan.FromSeconds(0.4));
        await _video.ShouldBeAudibleAsync(TimeSpan.FromSeconds(0.55), TimeSpan.FromSeconds(0.9));
        (await _video.LoudnessAsync(TimeSpan.FromSeconds(0.6), TimeSpan.FromSeconds(0.3))).Rms.ShouldBe(-9, 1);
    }

    [Fact]
    public async Task Assertions_say_what_they_found()
    {
        var frame = await _video.FrameAtAsync(TimeSpan.Zero);

        Should.Throw<VideoAssertionException>(() => frame.ShouldHaveColorAt(1, 2, new Pixel(0, 255, 0))).Message.ShouldContain("(1, 2) should be #00ff00, but is #f");
        Should.Throw<VideoAssertionException>(() => frame.ShouldShow(new Pixel(0, 255, 0), new Region(0, 0, 8, 8))).Message.ShouldContain("fills 0");
        Should.Throw<VideoAssertionException>(() => _video.ShouldLast(TimeSpan.FromSeconds(2))).Message.ShouldContain("should last 2 s, but lasts 1 s");
        Should.Throw<VideoAssertionException>(() => _video.ShouldHaveSize(1, 2)).Message.ShouldContain("64x48");
        Should.Throw<VideoAssertionException>(() => _video.ShouldHavePicture("vp9", 30)).Message.ShouldContain("is h264 at 20 fps");
        Should.Throw<VideoAssertionException>(() => _video.ShouldHaveSound("opus")).Message.ShouldContain("has aac");
        (await Should.ThrowAsync<VideoAssertionException>(() => _video.ShouldBeSilentAsync(TimeSpan.FromSeconds(0.6), TimeSpan.FromSeconds(0.9)))).Message.ShouldContain("dB");
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_no_media_is_an_error()
    {
        await Should.ThrowAsync<FileNotFoundException>(() => VideoFile.OpenAsync(_path + ".nope", _fixture.Tools));
        File.WriteAllText(_path + ".txt", "hello");
        (await Should.ThrowAsync<InvalidDataException>(() => VideoFile.OpenAsync(_path + ".txt", _fixture.Tools))).Message.ShouldContain("clip.mp4.txt");
    }
}
