using Hyperframes.Rendering.Tests.Engine;

namespace Hyperframes.Rendering.Tests.Fluent;

/// <summary>Scenes that are played faster, or from their middle: their elements are where the scene has them at that time.</summary>
[Collection(RenderingCollection.Name)]
public sealed class SceneSpeedTests(RenderingFixture fixture)
{
    [Fact]
    public async Task A_scene_moved_by_gsap_follows_its_speed()
    {
        var gsap = EngineFiles.Gsap(fixture.Tools);

        await ShouldBeAtAsync(new Outer(new Inner(gsap), scene => scene.Speed(2), gsap), (0.7, 80), (0.5, 0), (0.9, 160), (0.6, 40));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_scene_that_begins_in_its_middle_is_there_in_both_outputs(bool usesGsap)
    {
        var gsap = usesGsap ? EngineFiles.Gsap(fixture.Tools) : null;

        await ShouldBeAtAsync(new Outer(new Inner(gsap), scene => scene.From(0.3.Seconds()), gsap), (0.8, 120), (0.5, 60), (1.1, 180), (0.6, 80));
    }

    private async Task ShouldBeAtAsync(Outer composition, params (double Time, double Left)[] places)
    {
        await using var browser = await EngineBrowser.StartAsync(fixture.Tools);
        var page = await browser.OpenAsync(composition.Build());
        foreach (var (time, left) in places)
        {
            (await EngineBrowser.PositionsAsync(page, time, ["runner"]))["runner"].Left.ShouldBe(left, 1, $"at {time} s");
        }
    }

    private sealed class Outer(Inner inner, Action<SceneClipBuilder> mount, string? gsap) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c)
        {
            c.Frame(new FrameSize(320, 180)).Lasting(2.Seconds());
            mount(c.Scene(inner).At(0.5.Seconds()));
            if (gsap is not null)
            {
                c.MoveWithGsap(gsap);
            }
        }
    }

    private sealed class Inner(string? gsap) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c)
        {
            c.Frame(new FrameSize(320, 180));
            var clip = c.Clip("runner", h => h.Span("x")).For(1.Seconds()).Style(s => s.Position(0, 0).Size(20, 20));
            c.Animate(clip, t => t.To(x: 200).Over(1.Seconds()).Ease(Ease.Linear));
            if (gsap is not null)
            {
                c.MoveWithGsap(gsap);
            }
        }
    }
}
