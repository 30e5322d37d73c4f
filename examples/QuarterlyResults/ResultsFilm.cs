using System.Globalization;
using Hyperframes;

namespace QuarterlyResults;

/// <summary>A quarter and its revenue in millions of dollars.</summary>
internal sealed record Quarter(string Name, decimal Revenue);

/// <summary>The film: a presenter, a lower third, a chart of the last quarters, music and a whoosh. The figures decide what it shows.</summary>
internal sealed class ResultsFilm(string company, IReadOnlyList<Quarter> quarters) : CompositionDefinition
{
    private const double ChartHeight = 306;
    private static readonly CssColor Accent = "#53e0e8";
    private static readonly CssColor Pale = "#c9cef5";
    private static readonly Ease Settle = Ease.CubicBezier(0.16, 1, 0.3, 1);

    private Quarter Latest => quarters[^1];

    protected override void Compose(CompositionBuilder c)
    {
        c.Id("quarterly-results").Title($"{company}: {Latest.Name} results").Frame(FrameSize.Landscape1080p).Lasting(6.Seconds()).Background("#0d0b2a");

        c.Video("media/avatar.mp4").Id("avatar").UntilTheEnd().WithOwnAudio().Style(s => s.Fill().Set("object-fit", "cover"));
        c.Clip("shade", _ => { }).UntilTheEnd().Style(s => s.Fill()
            .Set("background", new TrustedCss("linear-gradient(rgba(8,7,30,.35) 0%, rgba(8,7,30,0) 24%, rgba(8,7,30,0) 60%, rgba(8,7,30,.72) 100%)")));
        Brand(c);
        LowerThird(c);
        Chart(c);

        c.Music("media/music.wav").Volume(0.3).UntilTheEnd();
        c.Sound("media/whoosh.wav").At(0.5.Seconds()).For(1.Seconds());
    }

    private void Brand(CompositionBuilder c)
    {
        var brand = c.Clip("brand", h =>
        {
            h.Div().Style(s => s.Size(44, 44).Radius(12).Set("background", $"linear-gradient(135deg, {Accent}, #6c5ce7)"));
            h.Span(company);
        }).At(0.2.Seconds()).UntilTheEnd().Style(s => s.Position(left: 96, top: 72).Row(20).Font("Inter", 30, 600).Color("#ffffff"));
        c.Animate(brand, t => t.From(y: -24, opacity: 0).Over(0.7.Seconds()).Ease(Settle));
    }

    private void LowerThird(CompositionBuilder c)
    {
        var lower = c.Clip("lower-third", h =>
        {
            h.Div().Id("lower-bar").Style(s => s.Position(0, 0).Size(14, 176).Set("background", $"linear-gradient({Accent}, #6c5ce7)").Set("transform-origin", "50% 100%"));
            h.H1(string.Create(CultureInfo.InvariantCulture, $"{Latest.Name} Revenue · ${Latest.Revenue:0.0}M")).Id("headline")
                .Style(s => s.Position(56, 26).Margin(0).Font("Outfit", 72, 700).Set("line-height", "84px").Set("white-space", "nowrap"));
            h.P("Quarterly results in six seconds").Id("subline")
                .Style(s => s.Position(58, 116).Margin(0).Font("Inter", 29).Set("line-height", "36px").Set("white-space", "nowrap").Color(Pale));
        }).At(0.5.Seconds()).For(5.Seconds()).Style(s => s.Position(left: 96, bottom: 92).Size(880, 176).Radius(22).Color("#ffffff").Background("#0d0c2ce6")
            .Set("overflow", "hidden").Set("box-shadow", new TrustedCss("0 24px 60px rgba(4,3,20,.5)")));

        c.Animate(lower, t => t
            .From(x: -1000, opacity: 0).Over(0.75.Seconds()).Ease(Settle)
            .To(x: -1000, opacity: 0).At(4.55.Seconds()).Over(0.45.Seconds()).Ease(Ease.Power4In));
        c.Animate(lower, ["lower-bar"], t => t.From(scaleY: 0).At(0.25.Seconds()).Over(0.6.Seconds()).Ease(Settle));
        c.Animate(lower, ["headline", "subline"], t => t.From(y: 26, opacity: 0).At(0.3.Seconds()).Over(0.6.Seconds()).Ease(Settle).Stagger(0.12.Seconds()));
    }

    private void Chart(CompositionBuilder c)
    {
        var growth = (Latest.Revenue / quarters[^2].Revenue) - 1;
        var most = quarters.Max(quarter => quarter.Revenue);
        var chart = c.Clip("chart", h =>
        {
            h.H2("Revenue by quarter").Style(s => s.Position(44, 36).Margin(0).Font("Outfit", 32, 600).Set("line-height", "40px").Color("#dfe3ff"));
            h.Span(string.Create(CultureInfo.InvariantCulture, $"{growth * 100:+0;-0} %")).Id("growth")
                .Style(s => s.Position(right: 44, top: 36).Padding(4, 18).Radius(999).Font("Inter", 26, 700).Set("line-height", "34px").Color("#0c2b2d").Background(Accent));
            for (var i = 0; i < quarters.Count; i++)
            {
                Bar(h, quarters[i], i, (double)(quarters[i].Revenue / most) * ChartHeight);
            }
        }).At(1.5.Seconds()).For(4.Seconds()).Style(s => s.Position(right: 110, top: 196).Size(560, 560).Radius(30).Color("#ffffff").Background("#100f34d1")
            .Border(1, "#a0aeff38").Set("box-shadow", new TrustedCss("0 30px 80px rgba(4,3,20,.5)")));

        string[] Ids(string part) => [.. Enumerable.Range(0, quarters.Count).Select(i => FormattableString.Invariant($"{part}-{i}"))];
        c.Animate(chart, t => t
            .From(y: 30, scale: 0.94, opacity: 0).Over(0.7.Seconds()).Ease(Settle)
            .To(opacity: 0).At(3.6.Seconds()).Over(0.4.Seconds()).Ease(Ease.SineIn));
        c.Animate(chart, Ids("bar"), t => t.From(scaleY: 0).At(0.35.Seconds()).Over(0.8.Seconds()).Ease(Settle).Stagger(0.15.Seconds()));
        c.Animate(chart, Ids("amount"), t => t.From(y: 26, opacity: 0).At(0.75.Seconds()).Over(0.5.Seconds()).Ease(Settle).Stagger(0.15.Seconds()));
        c.Animate(chart, ["growth"], t => t.From(scale: 0.6, opacity: 0).At(1.3.Seconds()).Over(0.5.Seconds()).Ease(Ease.BackOut));
    }

    private void Bar(ContentBuilder h, Quarter quarter, int index, double height)
    {
        const double Width = 96, Step = 125.33, Bottom = 92;
        var left = 44 + (index * Step);
        var (top, foot) = quarter == Latest ? (Accent, "#3c7fe0") : ((CssColor)"#7c8bff", (CssColor)"#4a4fc4");
        h.Div().Id(FormattableString.Invariant($"bar-{index}"))
            .Style(s => s.Position(left: left, bottom: Bottom).Size(Width, height).Set("border-radius", "14px 14px 6px 6px").Set("background", $"linear-gradient({top}, {foot})").Set("transform-origin", "50% 100%"));
        h.Span(string.Create(CultureInfo.InvariantCulture, $"${quarter.Revenue:0.0}M")).Id(FormattableString.Invariant($"amount-{index}"))
            .Style(s => s.Position(left: left - 20, bottom: Bottom + height + 8).Size(width: Width + 40).Font("Inter", 25, 700).Set("text-align", "center"));
        h.Span(quarter.Name).Style(s => s.Position(left: left, bottom: 44).Size(width: Width).Font("Inter", 25).Set("text-align", "center").Color("#b9c0ef"));
    }
}
