namespace Hyperframes.Markup.Source;

/// <summary>Translates offsets of one text into lines and columns. A line ends with LF, CR LF or a lone CR.</summary>
public sealed class LineMap
{
    private readonly List<int> _lineStarts = [0];

    /// <summary>Finds the line starts of <paramref name="text"/> once.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _lineStarts.Add(i + 1);
            }
        }
    }

    /// <summary>Number of lines; an empty text has one.</summary>
    public int LineCount => _lineStarts.Count;

    /// <summary>The position of the character at <paramref name="offset"/>.</summary>
    public LinePosition PositionAt(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The offset of the character at <paramref name="position"/>.</summary>
    public int OffsetAt(LinePosition position) => _lineStarts[position.Line - 1] + position.Column - 1;
}
