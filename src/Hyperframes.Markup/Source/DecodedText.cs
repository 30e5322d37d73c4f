namespace Hyperframes.Markup.Source;

/// <summary>A piece of source as it is read, and the way back from each of its characters.</summary>
public sealed class DecodedText
{
    private readonly TextSpan _source;
    private readonly List<Segment>? _segments;

    internal DecodedText(string value, TextSpan source, List<Segment>? segments)
    {
        Value = value;
        _source = source;
        _segments = segments;
    }

    /// <summary>The text as it is read.</summary>
    public string Value { get; }

    /// <summary>The offset in the source of the character at <paramref name="decodedOffset"/>; at the end of the text, the end of the source.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond the end.</exception>
    public int SourceOffsetOf(int decodedOffset)
    {
        if (decodedOffset < 0 || decodedOffset > Value.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(decodedOffset), decodedOffset, $"The text has {Value.Length} characters.");
        }

        if (decodedOffset == Value.Length)
        {
            return _source.End;
        }

        if (_segments is null)
        {
            return _source.Start + decodedOffset;
        }

        int low = 0, high = _segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Decoded <= decodedOffset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        var segment = _segments[low];
        return segment.IsReplaced ? segment.Source : segment.Source + (decodedOffset - segment.Decoded);
    }

    /// <summary>A run that is copied character by character, or the replacement of one reference.</summary>
    internal readonly record struct Segment(int Decoded, int Source, bool IsReplaced);
}
