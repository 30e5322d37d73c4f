using System.Globalization;
using System.Text;

namespace Hyperframes.Fluent;

/// <summary>Clips at random times, some behind others, which can be said in C# and as relative starts of a page.</summary>
internal sealed class RandomTimeline
{
    private readonly List<Piece> _pieces = [];

    public RandomTimeline(SeededRandom random)
    {
        var count = 2 + (int)(random.Next() * 12);
        for (var i = 0; i < count; i++)
        {
            var anchor = i == 0 || random.Next() < 0.3 ? -1 : (int)(random.Next() * i);
            _pieces.Add(new Piece("c" + i.ToString(CultureInfo.InvariantCulture), anchor, Rounded(random.Between(0, 3)), Rounded(random.Between(0.1, 5))));
        }

        // Anchors may come later in the document.
        _pieces = [.. _pieces.OrderBy(_ => random.Next())];
    }

    public IEnumerable<string> Ids => _pieces.Select(piece => piece.Id);

    public void AddTo(CompositionBuilder c)
    {
        foreach (var piece in _pieces)
        {
            var clip = c.Clip(piece.Id, h => h.Span(piece.Id)).For(new Seconds(piece.Length));
            _ = piece.Anchor < 0 ? clip.At(new Seconds(piece.Offset)) : clip.After(piece.AnchorId, new Seconds(piece.Offset));
        }
    }

    /// <summary>The root of a page whose clips start behind each other as the engine reads it (contract 4.1).</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("""<div id="root" data-composition-id="main" data-no-timeline data-start="0" data-duration="1000" data-width="320" data-height="180">""");
        foreach (var piece in _pieces)
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
