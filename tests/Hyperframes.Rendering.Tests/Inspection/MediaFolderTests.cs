using Hyperframes.Inspection;
using Hyperframes.Model;

namespace Hyperframes.Rendering.Tests.Inspection;

[Collection(RenderingCollection.Name)]
public sealed class MediaFolderTests(RenderingFixture fixture)
{
    [Fact]
    public async Task A_clip_longer_than_its_local_file_does_not_build()
    {
        var folder = fixture.NewFolder();
        Directory.CreateDirectory(Path.Combine(folder, "media"));
        await fixture.FfmpegAsync("-f", "lavfi", "-i", "sine=duration=1.5", Path.Combine(folder, "media", "tone.wav"));
        await File.WriteAllTextAsync(Path.Combine(folder, "media", "text.wav"), "no sound");
        var probe = new MediaFolder(folder, fixture.Tools.Ffprobe);

        probe.Probe("media/tone.wav")!.DurationSeconds.ShouldBe(1.5);
        probe.Probe("media/text.wav").ShouldBeNull();
        probe.Probe("media/missing.wav").ShouldBeNull();
        probe.Probe("../media/tone.wav").ShouldBeNull();
        new Toned(probe, 1.5).Build().Timeline.Length.ShouldBe(1.5.Seconds());
        Should.Throw<CompositionException>(() => new Toned(probe, 2).Build()).Findings.ShouldHaveSingleItem().Code.ShouldBe("media_shorter_than_slot");
    }

    private sealed class Toned(MediaFolder probe, double seconds) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c) => c.ProbeMedia(probe).Sound("media/tone.wav").For(seconds.Seconds());
    }
}
