namespace Hyperframes.Markup.Source;

/// <summary>A range of UTF-16 characters of a source text.</summary>
/// <param name="Start">Offset of the first character, 0-based.</param>
/// <param name="Length">Number of characters; may be 0.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The characters of <paramref name="text"/> that this span covers.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
