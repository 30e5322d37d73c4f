using Hyperframes.Rendering.Tests.Engine;

namespace Hyperframes.Rendering.Tests.Fluent;

/// <summary>Both outputs of one motion, moved to instants in any order by the engine itself: each element is at the same place in both.</summary>
[Collection(RenderingCollection.Name)]
public sealed class SeekingTests(RenderingFixture fixture)
{
    private static readonly string[] Elements = ["box", "inner", "one", "two", "three", "ball", "card"];

    [Fact]
    public async Task Css_and_gsap_agree_within_a_pixel_at_instants_asked_in_random_order()
    {
        await using var browser = await EngineBrowser.StartAsync(fixture.Tools);
        var css = await browser.OpenAsync(new Moving(gsap: null).Build());
        var gsap = await browser.OpenAsync(new Moving(EngineFiles.Gsap(fixture.Tools)).Build());
        var random = new SeededRandom(11);
        var seen = new Dictionary<double, IReadOnlyDictionary<string, (double Left, double Top)>>();
        for (var i = 0; i < 10; i++)
        {
            var time = Math.Round(random.Between(0, 3), 3);
            var one = seen[time] = await EngineBrowser.PositionsAsync(css, time, Elements);
            var other = await EngineBrowser.PositionsAsync(gsap, time, Elements);
            foreach (var element in Elements)
            {
                one[element].Left.ShouldBe(other[element].Left, 1, $"{element} at {time} s");
                one[element].Top.ShouldBe(other[element].Top, 1, $"{element} at {time} s");
            }
        }

        // Every element did move, and asking again after all else gives the same.
        Elements.ShouldAllBe(element => seen.Values.Max(at => at[element].Left + at[element].Top) - seen.Values.Min(at => at[element].Left + at[element].Top) > 10);
        foreach (var (time, before) in seen.Reverse())
        {
            (await EngineBrowser.PositionsAsync(css, time, Elements)).ShouldBe(before);
        }
    }

    private sealed class Moving(string? gsap) : CompositionDefinition
    {
        protected override void Compose(CompositionBuilder c)
        {
            c.Frame(new FrameSize(960, 540)).Lasting(3.Seconds());
            var box = c.Clip("box", h => h.Div().Id("inner").Style(s => s.Position(10, 10).Size(40, 40)))
                .At(0.2.Seconds()).Style(s => s.Position(220, 0).Size(140, 60));
            c.Animate(box, t => t.From(x: -200, y: 40).Over(0.6.Seconds()).Ease(Ease.Power3Out).To(xPercent: 50).Over(0.5.Seconds()).Ease(Ease.BackOut));
            c.Animate(box, ["inner"], t => t.To(x: 60).Over(0.3.Seconds()).Ease(Ease.SineInOut).Repeat(3, yoyo: true));

            var list = c.Clip("list", h =>
            {
                foreach (var id in new[] { "one", "two", "three" })
                {
                    h.Div().Id(id).Style(s => s.Size(80, 20));
                }
            }).Style(s => s.Position(0, 100));
            c.Animate(list, ["one", "two", "three"], t => t.FromTo(new(x: 500), new(x: 20)).Over(0.8.Seconds()).Ease(Ease.Spring(0.5)).Stagger(0.15.Seconds()));

            var ball = c.Clip("ball", h => h.Span("o")).At(0.5.Seconds()).Style(s => s.Position(400, 200).Size(20, 20));
            var bounces = new Timeline().Label("down").Then("ball", t => t.To(y: 200).Over(0.7.Seconds()).Ease(Ease.BounceOut)).At("down", "ball", t => t.To(x: 100).Over(1.Seconds()).Ease(Ease.CubicBezier(0.4, 0, 0.1, 1)));
            c.Animate(ball, new Timeline().Nest(bounces).Then("ball", t => t.Set(new(x: 300)), gap: 0.2.Seconds()));

            var card = c.Clip("card", h => h.Span("card")).Style(s => s.Position(100, 300).Size(100, 50));
            c.Animate(card, t => t.Keyframes((0.5.Seconds(), new(x: 100)), (0.5.Seconds(), new(x: 100, y: 80)), (1.Seconds(), new(y: 0, scaleX: 2))));
            if (gsap is not null)
            {
                c.MoveWithGsap(gsap);
            }
        }
    }
}
