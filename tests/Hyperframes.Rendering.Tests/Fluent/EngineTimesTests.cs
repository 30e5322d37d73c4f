using Hyperframes.Fluent;
using Hyperframes.Rendering.Tests.Engine;

namespace Hyperframes.Rendering.Tests.Fluent;

/// <summary>The engine's own timeline, asked in the page: its times are those of <c>composition.Timeline</c>.</summary>
[Collection(RenderingCollection.Name)]
public sealed class EngineTimesTests(RenderingFixture fixture)
{
    [Fact]
    public async Task Twenty_random_timelines_have_the_engine_s_own_times()
    {
        await using var browser = await EngineBrowser.StartAsync(fixture.Tools);
        var random = new SeededRandom(41);
        for (var round = 0; round < 20; round++)
        {
            var clips = new RandomTimeline(random);
            var composition = new Timed(clips).Build();

            // Once as it is written, with absolute numbers; once with the references that the engine resolves itself.
            var written = await browser.OpenAsync(composition);
            var relative = await browser.OpenAsync($"<!doctype html><html><body>{clips.ToHtml()}</body></html>", []);
            foreach (var page in new[] { written, relative })
            {
                var times = await EngineBrowser.TimesAsync(page);
                foreach (var clip in composition.Timeline)
                {
                    var what = $"round {round}, {clip.Id}:\n{clips.ToHtml()}";
                    times.Keys.ShouldContain(clip.Id, what);
                    times[clip.Id].Start.ShouldBe((double)clip.Start!.Value.Value, 1e-6, what);
                    times[clip.Id].Length.ShouldBe((double)clip.Length!.Value.Value, 1e-6, what);
                }

                await page.CloseAsync();
            }
        }
    }

    private sealed class Timed(RandomTimeline clips) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c) => clips.AddTo(c.Frame(new FrameSize(320, 180)).Lasting(1000.Seconds()));
    }
}
