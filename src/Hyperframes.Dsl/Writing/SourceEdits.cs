using System.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Writing;

/// <summary>Changes to a text, noted in any order and made at once; everything between them stays as it is, character for character.</summary>
internal sealed class SourceEdits(string source)
{
    private readonly List<(TextSpan Span, string Text)> _edits = [];

    /// <summary>Whether nothing is to be changed.</summary>
    public bool IsEmpty => _edits.Count == 0;

    /// <summary>Puts <paramref name="text"/> before the character at <paramref name="offset"/>. Insertions at one place stay in the order of the calls.</summary>
    public void Insert(int offset, string text) => _edits.Add((new TextSpan(offset, 0), text));

    /// <summary>Puts <paramref name="text"/> in the place of <paramref name="span"/>.</summary>
    public void Replace(TextSpan span, string text) => _edits.Add((span, text));

    private IEnumerable<(TextSpan Span, string Text)> InOrder => _edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End);

    /// <summary>Where a character of the changed text stood in the source; for a character that was put in, where that happened.</summary>
    public int ToSourceOffset(int offset)
    {
        var shift = 0;
        foreach (var (span, text) in InOrder)
        {
            if (span.Start + shift > offset)
            {
                break;
            }

            if (offset < span.Start + shift + text.Length)
            {
                return span.Start;
            }

            shift += text.Length - span.Length;
        }

        return offset - shift;
    }

    /// <summary>The text with all changes made.</summary>
    /// <exception cref="InvalidOperationException">Two changes overlap.</exception>
    public string Apply()
    {
        var result = new StringBuilder(source.Length + 256);
        var at = 0;
        foreach (var (span, text) in InOrder)
        {
            if (span.Start < at)
            {
                throw new InvalidOperationException(FormattableString.Invariant($"Two changes claim the character at {span.Start}."));
            }

            result.Append(source, at, span.Start - at).Append(text);
            at = span.End;
        }

        return result.Append(source, at, source.Length - at).ToString();
    }
}
