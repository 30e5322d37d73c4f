using Hyperframes;

namespace FluentCompositions.Compositions;

/// <summary>A vertical short whose captions follow the voice, word group by word group.</summary>
internal sealed class CaptionedShort : CompositionDefinition
{
    private static readonly (double At, string Text)[] Captions =
    [
        (0.0, "Videos are"), (0.7, "programs now."), (1.6, "Write them"), (2.2, "in C#,"), (2.9, "test them"), (3.6, "and ship."),
    ];

    protected override void Compose(CompositionBuilder c)
    {
        c.Frame(FrameSize.Portrait1080p).Lasting(5.Seconds()).Background("#1b1b3a");
        var disc = c.Clip("disc", h => h.Span("")).Style(s => s.Position(190, 420).Size(700, 700).Radius(350).Background("#ff5d8f"));
        c.Animate(disc, t => t.To(scale: 1.12).Over(0.625.Seconds()).Ease(Ease.SineInOut).Repeat(7, yoyo: true));
        for (var i = 0; i < Captions.Length; i++)
        {
            var end = i + 1 < Captions.Length ? Captions[i + 1].At : 5;
            var caption = c.Clip(FormattableString.Invariant($"caption-{i + 1}"), h => h.Span(Captions[i].Text))
                .At(Captions[i].At.Seconds()).Until(end.Seconds()).OnTrack(1).TrackKind(TrackKind.Captions)
                .Style(s => s.Position(0, 1360).Size(width: 1080).TextAlign(Align.Center).Font(size: 104, weight: 800).Color("#ffffff"));
            c.Animate(caption, t => t.From(scale: 0.7, opacity: 0).Over(0.2.Seconds()).Ease(Ease.BackOut));
        }

        c.Sound("media/voice.wav").Id("voice").VolumeDb(-3).FadeIn(0.1.Seconds()).FadeOut(0.3.Seconds());
    }
}
