using Hyperframes.Linting;
using Hyperframes.Model;
using static Hyperframes.Fluent.FluentCompositionTests;

namespace Hyperframes.Fluent;

public class MediaSlotTests
{
    private static readonly Lengths Files = new() { ["media/four.mp4"] = 4, ["media/two.wav"] = 2 };

    [Fact]
    public void Media_shorter_than_its_slot_is_an_error_that_shows_how_the_time_came_about()
    {
        var error = Should.Throw<CompositionException>(() => Build(c =>
        {
            c.ProbeMedia(Files).Lasting(20.Seconds());
            var title = c.Clip("title", h => h.P("x")).At(1.Seconds()).For(2.Seconds());
            c.Video("media/four.mp4").Id("shot").After(title).From(1.Seconds()).For(4.Seconds());
        }));

        error.Findings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            finding => finding.Code.ShouldBe("media_shorter_than_slot"),
            finding => finding.Message.ShouldBe("The clip 'shot' lasts 4 s (after 'title'), from 1 s on, which needs 5 s of 'media/four.mp4', but that is 4 s long."),
            finding => finding.ElementId.ShouldBe("shot"));
    }

    [Theory]
    [InlineData(2.0, 4.0, true)]
    [InlineData(2.0, 4.2, false)]
    [InlineData(0.5, 8.0, true)]
    [InlineData(1.0, 4.04, true)]
    [InlineData(1.0, 4.06, false)]
    public void Speed_and_the_tolerance_of_the_engine_count(double speed, double seconds, bool fits)
    {
        var needed = speed == 2 ? seconds / 2 : seconds;
        void Compose(CompositionBuilder c) => c.ProbeMedia(Files).Video("media/four.mp4").Speed(speed).For(needed.Seconds());

        if (fits)
        {
            Build(Compose).Timeline.Count.ShouldBe(1);
        }
        else
        {
            Should.Throw<CompositionException>(() => Build(Compose));
        }
    }

    [Fact]
    public void Loops_other_addresses_and_unknown_files_are_left_alone() => Build(c =>
    {
        c.ProbeMedia(Files).Lasting(9.Seconds());
        c.Sound("media/two.wav").Looping();
        c.Sound("media/unknown.wav").For(9.Seconds());
        c.Sound("https://example.com/two.wav").For(9.Seconds());
        c.Sound("media/two.wav").ForItsOwnLength();
    }).Timeline.Count.ShouldBe(4);

    [Fact]
    public void Each_file_is_looked_into_once()
    {
        var files = new Lengths { ["media/two.wav"] = 2 };

        Build(c =>
        {
            c.ProbeMedia(files);
            c.Sequence([c.Sound("media/two.wav").For(2.Seconds()), c.Sound("media/two.wav").For(1.Seconds())]);
        });

        files.Asked.ShouldBe(["media/two.wav"]);
    }

    private sealed class Lengths : Dictionary<string, double>, IMediaProbe
    {
        public List<string> Asked { get; } = [];

        public MediaFacts? Probe(string path)
        {
            Asked.Add(path);
            return TryGetValue(path, out var seconds) ? new MediaFacts(null, seconds) : null;
        }
    }
}
