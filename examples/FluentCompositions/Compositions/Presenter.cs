using Hyperframes;

namespace FluentCompositions.Compositions;

/// <summary>Stands in for the clip of a talking avatar.</summary>
internal sealed class Presenter : CompositionDefinition
{
    protected override void Compose(CompositionBuilder c)
    {
        c.Lasting(6.Seconds()).Background("#2b3a55");
        var head = c.Clip("head", h => h.Div().Id("mouth").Style(s => s.Position(130, 250).Size(100, 24).Radius(12).Background("#7a3b2e")))
            .Style(s => s.Position(780, 260).Size(360, 420).Radius(180).Background("#e8b48f"));
        c.Clip("body", h => h.Span("")).Style(s => s.Position(640, 640).Size(640, 480).Radius(220).Background("#6c5ce7"));
        c.Animate(head, ["mouth"], t => t.To(scaleY: 2.2).Over(0.11.Seconds()).Ease(Ease.SineInOut).Repeat(53, yoyo: true));
        c.Sound("media/voice.wav");
    }
}
