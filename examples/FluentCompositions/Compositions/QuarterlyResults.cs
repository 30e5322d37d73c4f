using Hyperframes;

namespace FluentCompositions.Compositions;

/// <summary>The video of the guide: a presenter, a lower third that slides in, music, a sound effect.</summary>
internal sealed class QuarterlyResults : CompositionDefinition<PromoVariables, PromoVariables.Bindings>
{
    protected override void Compose(CompositionBuilder c, PromoVariables.Bindings v)
    {
        const string Note = "Figures are preliminary <and> unaudited.";
        c.Frame(FrameSize.Landscape1080p).Lasting(6.Seconds()).Background("#11131a").Title("Quarterly results");
        c.Video(v.AvatarUrl).Id("avatar").For(6.Seconds()).WithOwnAudio();
        var lower = c.Clip("lower-third", h => h.H1(v.Headline).Style(s => s.Font(size: 64, weight: 700).Color("#ffffff").Margin(0)))
            .At(0.5.Seconds()).For(3.5.Seconds())
            .Style(s => s.Position(left: 96, bottom: 96).Padding(24, 48).Background(v.Accent).Radius(16));
        c.Clip("outro", h => h.Raw(Html.Of($"<p style=\"margin: 0\">{Note}</p>"))).After(lower, gap: 0.25.Seconds()).For(1.75.Seconds())
            .Style(s => s.Position(left: 96, bottom: 96).Font(size: 32).Color("#ffffff"));
        c.Animate(lower, t => t.From(x: -600, opacity: 0).Over(0.6.Seconds()).Ease(Ease.Power3Out));
        c.Music(v.MusicUrl).Volume(0.3);
        c.Sound(v.SfxUrl).At(0.5.Seconds()).For(0.5.Seconds());
    }
}
