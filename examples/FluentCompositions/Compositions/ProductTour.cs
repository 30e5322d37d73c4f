using Hyperframes;

namespace FluentCompositions.Compositions;

/// <summary>Three scenes, one composition mounted three times with values of its own each time, crossfading into one another.</summary>
internal sealed class ProductTour : CompositionDefinition
{
    protected override void Compose(CompositionBuilder c)
    {
        c.Frame(FrameSize.Landscape1080p).Background("#000000");
        var first = Scene(c, "typed", "Typed", "#3a86ff");
        var second = Scene(c, "tested", "Tested", "#8338ec");
        var third = Scene(c, "shipped", "Shipped", "#ff006e");
        c.Crossfade(0.5.Seconds(), first, second, third);
        c.Animate(second, t => t.From(opacity: 0).Over(0.5.Seconds()).Ease(Ease.Linear));
        c.Animate(third, t => t.From(opacity: 0).Over(0.5.Seconds()).Ease(Ease.Linear));
        c.Music("media/music.wav").For(7.Seconds()).Volume(0.4);
    }

    private static SceneClipBuilder Scene(CompositionBuilder c, string id, string claim, CssColor paint) =>
        c.Scene(new Claim(), new SceneVariables { Claim = claim, Paint = paint }).Id(id).For(2.5.Seconds()).Style(s => s.Position(0, 0));

    private sealed class Claim : CompositionDefinition<SceneVariables, SceneVariables.Bindings>
    {
        protected override void Compose(CompositionBuilder c, SceneVariables.Bindings v)
        {
            c.Frame(FrameSize.Landscape1080p).Lasting(2.5.Seconds());
            c.Clip("paint", h => h.Span("")).Style(s => s.Fill().Background(v.Paint));
            var words = c.Clip("claim", h => h.H1(v.Claim).Style(s => s.Font(size: 220, weight: 800).Margin(0)))
                .Style(s => s.Position(160, 420).Color("#ffffff"));
            c.Animate(words, t => t.From(x: 120, opacity: 0).Over(0.7.Seconds()).Ease(Ease.ExpoOut));
        }
    }
}
