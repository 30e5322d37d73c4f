using System.Text;

namespace Hyperframes.Linting.Reading;

/// <summary>A page without its HTML comments, and the way back to the offsets of the page as written.</summary>
internal sealed class CommentFreeSource
{
    private readonly List<List<Cut>> _passes = [];

    private CommentFreeSource(string text) => Text = text;

    /// <summary>The page; an unterminated comment stays.</summary>
    public string Text { get; private set; }

    /// <summary>Removes comments until a pass finds none: what is left may form a new one.</summary>
    public static CommentFreeSource Of(string page)
    {
        var source = new CommentFreeSource(page);
        while (source.Pass())
        {
        }

        return source;
    }

    /// <summary>The offset in the page as written.</summary>
    public int OriginalOffset(int offset)
    {
        for (var i = _passes.Count - 1; i >= 0; i--)
        {
            offset = Before(_passes[i], offset);
        }

        return offset;
    }

    private static int Before(List<Cut> cuts, int offset)
    {
        var low = 0;
        var high = cuts.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cuts[middle].At <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? offset : offset + cuts[low - 1].Removed;
    }

    private bool Pass()
    {
        StringBuilder? kept = null;
        List<Cut>? cuts = null;
        var removed = 0;
        var at = 0;
        while (true)
        {
            var start = Text.IndexOf("<!--", at, StringComparison.Ordinal);
            var end = start < 0 ? -1 : Text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            kept ??= new StringBuilder(Text.Length);
            cuts ??= [];
            kept.Append(Text, at, start - at);
            removed += end + 3 - start;
            cuts.Add(new Cut(kept.Length, removed));
            at = end + 3;
        }

        if (kept is null || cuts is null)
        {
            return false;
        }

        Text = kept.Append(Text, at, Text.Length - at).ToString();
        _passes.Add(cuts);
        return true;
    }

    /// <summary>From <see cref="At"/> on, <see cref="Removed"/> characters are missing before.</summary>
    private readonly record struct Cut(int At, int Removed);
}
