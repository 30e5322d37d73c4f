using Hyperframes;

namespace FluentCompositions.Compositions;

/// <summary>A square teaser with sound design: effects on a bus, music that ducks under them.</summary>
internal sealed class SquareTeaser : CompositionDefinition
{
    protected override void Compose(CompositionBuilder c)
    {
        c.Frame(FrameSize.Square1080p).Lasting(4.Seconds()).Background("#fefae0");
        var effects = c.AudioGroup("effects").Label("Effects").Volume(0.8);
        var chance = new SeededRandom(7);
        for (var i = 0; i < 5; i++)
        {
            var dot = c.Clip(FormattableString.Invariant($"dot-{i + 1}"), h => h.Span(""))
                .At((0.2m + (0.3m * i)).Seconds())
                .Style(s => s.Position(chance.Between(80, 880), chance.Between(80, 380)).Size(120, 120).Radius(60).Background(i % 2 == 0 ? "#bc6c25" : "#606c38"));
            c.Animate(dot, t => t.From(scale: 0).Over(0.4.Seconds()).Ease(Ease.Spring(0.4)));
            c.Sound("media/tick.wav").With(dot).For(0.15.Seconds()).In(effects);
        }

        var title = c.Clip("name", h => h.H1("hyperframes.net").Style(s => s.Font(size: 112, weight: 800).Margin(0)))
            .At(1.8.Seconds())
            .Style(s => s.Position(left: 0, top: 560).Size(width: 1080).TextAlign(Align.Center).Color("#283618"));
        c.Animate(title, new Timeline()
            .Then("name", t => t.From(y: 200, opacity: 0).Over(0.5.Seconds()).Ease(Ease.Power3Out))
            .Then("name", t => t.To(scale: 1.06).Over(0.25.Seconds()).Repeat(3, yoyo: true), gap: 0.3.Seconds()));
        c.Sound("media/sweep.wav").With(title).For(0.5.Seconds()).In(effects);
        c.Music("media/music.wav").VolumeAt((0.Seconds(), 0.5), (1.8.Seconds(), 0.5), (2.Seconds(), 0.2), (2.6.Seconds(), 0.5), (4.Seconds(), 0));
    }
}
