using System.Text;

namespace Hyperframes.Writing;

/// <summary>The lines of C# that wrote the elements of a page.</summary>
/// <param name="Path">The page's path in the bundle; null for the page itself.</param>
/// <param name="Elements">Offset of each start tag in the page's bytes, rising, and the line.</param>
internal sealed record PageOrigins(string? Path, IReadOnlyList<(long Offset, SourceLine Line)> Elements)
{
    /// <summary>The line that wrote the element whose start tag or first text is at an offset; null when it was not written for an element of the description.</summary>
    public SourceLine? LineAt(string page, int offset)
    {
        var before = Encoding.UTF8.GetBytes(page[..offset]);
        var (low, high) = (0, Elements.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Elements[middle].Offset <= before.Length ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
        {
            return null;
        }

        var (start, line) = Elements[low - 1];
        return before.AsSpan((int)Math.Min(start + 1, before.Length)).Contains((byte)'<') ? null : line;
    }
}
