using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// The same random timelines, once through the DSL, which writes absolute numbers, and once as relative starts that are resolved by the steps of the contract
/// (4.2, 4.3), as the engine would.
/// </summary>
public class RandomTimelineTests
{
    [Fact]
    public void A_thousand_random_timelines_resolve_as_the_contract_says()
    {
        var random = new SeededRandom(20260);
        for (var round = 0; round < 1000; round++)
        {
            var clips = new RandomTimeline(random);
            var dsl = FluentCompositionTests.Build(clips.AddTo);
            var contract = Composition.Load(clips.ToHtml());
            var rewritten = Composition.Load(dsl.Html);

            foreach (var id in clips.Ids)
            {
                var expected = (double)contract.Timeline[id].Start!.Value.Value;
                ((double)dsl.Timeline[id].Start!.Value.Value).ShouldBe(expected, 1e-9, $"round {round}, {id}:\n{clips.ToHtml()}");
                ((double)rewritten.Timeline[id].Start!.Value.Value).ShouldBe(expected, 1e-9);
                rewritten.Timeline[id].Length.ShouldBe(dsl.Timeline[id].Length);
            }

            NothingOverlapsOnATrack(dsl.Timeline);
        }
    }

    private static void NothingOverlapsOnATrack(CompositionTimeline timeline)
    {
        foreach (var track in timeline.GroupBy(clip => clip.Track))
        {
            var ordered = track.OrderBy(clip => clip.Start).ToList();
            ordered.Zip(ordered.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        }
    }
}
