using System.Globalization;
using Hyperframes;

namespace FluentCompositions.Compositions;

/// <summary>A chart that grows bar by bar. Its data decides how many bars there are and how long the video is.</summary>
internal sealed class ChartStory(IReadOnlyList<Month> months) : CompositionDefinition
{
    private const int ChartHeight = 620;

    protected override void Compose(CompositionBuilder c)
    {
        var highest = months.Max(month => month.Revenue);
        c.Frame(FrameSize.Landscape1080p).Background("#0b132b").Lasting(2.Seconds() + (months.Count * 1m).Seconds());
        c.Clip("title", h => h.H1("Revenue by month, k$").Style(s => s.Font(size: 72, weight: 700).Margin(0)))
            .Style(s => s.Position(120, 80).Color("#ffffff"));

        for (var i = 0; i < months.Count; i++)
        {
            var month = months[i];
            var enters = 0.5.Seconds() + (i * 1m).Seconds();
            var height = ChartHeight * month.Revenue / highest;
            var bar = c.Clip(FormattableString.Invariant($"bar-{i + 1}"), h =>
                {
                    h.Span(month.Revenue.ToString(CultureInfo.InvariantCulture)).Style(s => s.Position(0, -64).Size(width: 200).TextAlign(Align.Center).Font(size: 48, weight: 700).Color("#ffffff"));
                    h.Span(month.Name).Style(s => s.Position(left: 0, bottom: -64).Size(width: 200).TextAlign(Align.Center).Font(size: 40).Color("#9fb3c8"));
                })
                .At(enters)
                .Style(s => s.Position(160 + (270 * i), 940 - height).Size(200, height).Radius(12).Background(month.Revenue == highest ? "#f4a261" : "#3a86ff"));
            c.Animate(bar, t => t.From(y: 120, opacity: 0).Over(0.6.Seconds()).Ease(Ease.BackOut));
            c.Sound("media/tick.wav").At(enters).For(0.15.Seconds()).Volume(0.6);
        }

        c.Music("media/music.wav").Volume(0.25).FadeOut(1.Seconds());
    }
}
