using System.Globalization;
using System.Text;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>
/// The same random timelines, once through the DSL, which writes absolute numbers, and once as relative starts that are resolved by the steps of the contract
/// (4.2, 4.3), as the engine would.
/// </summary>
public class RandomTimelineTests
{
    [Fact]
    public void A_thousand_random_timelines_resolve_as_the_contract_says()
    {
        var random = new SeededRandom(20260);
        for (var round = 0; round < 1000; round++)
        {
            var clips = Describe(random);
            var dsl = FluentCompositionTests.Build(c => Add(c, clips));
            var contract = Composition.Load(Relative(clips));
            var rewritten = Composition.Load(dsl.Html);

            foreach (var clip in clips)
            {
                var expected = (double)contract.Timeline[clip.Id].Start!.Value.Value;
                ((double)dsl.Timeline[clip.Id].Start!.Value.Value).ShouldBe(expected, 1e-9, $"round {round}, {clip.Id}:\n{Relative(clips)}");
                ((double)rewritten.Timeline[clip.Id].Start!.Value.Value).ShouldBe(expected, 1e-9);
                rewritten.Timeline[clip.Id].Length.ShouldBe(dsl.Timeline[clip.Id].Length);
            }

            NothingOverlapsOnATrack(dsl.Timeline);
        }
    }

    private static void NothingOverlapsOnATrack(CompositionTimeline timeline)
    {
        foreach (var track in timeline.GroupBy(clip => clip.Track))
        {
            var ordered = track.OrderBy(clip => clip.Start).ToList();
            ordered.Zip(ordered.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        }
    }

    private static List<Piece> Describe(SeededRandom random)
    {
        var pieces = new List<Piece>();
        var count = 2 + (int)(random.Next() * 12);
        for (var i = 0; i < count; i++)
        {
            var anchor = i == 0 || random.Next() < 0.3 ? -1 : (int)(random.Next() * i);
            pieces.Add(new Piece("c" + i.ToString(CultureInfo.InvariantCulture), anchor, Rounded(random.Between(0, 3)), Rounded(random.Between(0.1, 5))));
        }

        // Anchors may come later in the document.
        return [.. pieces.OrderBy(_ => random.Next())];
    }

    private static void Add(CompositionBuilder c, List<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            var clip = c.Clip(piece.Id, h => h.Span(piece.Id)).For(new Seconds(piece.Length));
            _ = piece.Anchor < 0 ? clip.At(new Seconds(piece.Offset)) : clip.After(piece.AnchorId, new Seconds(piece.Offset));
        }
    }

    private static string Relative(List<Piece> pieces)
    {
        var html = new StringBuilder("""<div id="root" data-composition-id="main" data-start="0" data-duration="1000">""");
        foreach (var piece in pieces)
        {
            var start = piece.Anchor < 0 ? Text(piece.Offset) : $"{piece.AnchorId} + {Text(piece.Offset)}";
            html.Append(CultureInfo.InvariantCulture, $"\n<div id=\"{piece.Id}\" data-start=\"{start}\" data-duration=\"{Text(piece.Length)}\"></div>");
        }

        return html.Append("\n</div>").ToString();
    }

    private static decimal Rounded(double value) => Math.Round((decimal)value, 3);

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed record Piece(string Id, int Anchor, decimal Offset, decimal Length)
    {
        public string AnchorId => "c" + Anchor.ToString(CultureInfo.InvariantCulture);
    }
}
