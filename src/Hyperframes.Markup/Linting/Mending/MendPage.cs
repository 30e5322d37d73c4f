using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Mending;

/// <summary>The page that is being mended, with its tags as written.</summary>
internal sealed class MendPage(string html, LintOptions options)
{
    private readonly LineMap _lines = new(html);
    private LintContext? _context;

    public string Html { get; } = html;

    public LintOptions Options { get; } = options;

    /// <summary>The page as rules see it.</summary>
    public LintContext Context => _context ??= new LintContext(Html, Options);

    public TagList Read { get; } = FlatTagReader.Read(html);

    /// <summary>Whether a script could register a timeline.</summary>
    public bool MayHaveTimeline => Read.Scripts.Any(script => script.Tag.Has("src") || script.Content.Contains("__timelines") || script.Content.Contains("gsap"));

    /// <summary>The tag that a finding is about: the one at its place, else the one with its id.</summary>
    public HtmlTag? TagOf(LintFinding finding) =>
        (finding.Position is { } at ? Read.Tags.FirstOrDefault(tag => _lines.PositionAt(tag.Index) == at) : null)
        ?? (finding.ElementId is { } id ? Read.Tags.FirstOrDefault(tag => tag.Id == id) : null);

    /// <summary>The offset of a finding's place.</summary>
    public int? OffsetOf(LintFinding finding)
    {
        if (finding.Position is not { } at)
        {
            return null;
        }

        var offset = 0;
        for (var line = 1; line < at.Line; line++)
        {
            while (offset < Html.Length && Html[offset] is not ('\n' or '\r'))
            {
                offset++;
            }

            offset += offset + 1 < Html.Length && Html[offset] == '\r' && Html[offset + 1] == '\n' ? 2 : 1;
        }

        return Math.Min(Html.Length, offset + at.Column - 1);
    }

    /// <summary>Puts a text in the place of a stretch of a style sheet or script; nothing where a comment was taken out of the stretch.</summary>
    /// <param name="contentStart">Where the sheet or script begins in what rules see.</param>
    /// <param name="start">Offset in it.</param>
    /// <param name="length">Characters to take out.</param>
    /// <param name="text">What to put there.</param>
    public IEnumerable<TextEdit> Replace(int contentStart, int start, int length, string text)
    {
        var original = Context.OriginalOffset(contentStart + start);
        if (string.CompareOrdinal(Html, original, Context.Source, contentStart + start, length) == 0)
        {
            yield return new TextEdit(original, length, text);
        }
    }

    /// <summary>Sets an attribute: in the place of its value, or behind the tag's name.</summary>
    public TextEdit Set(HtmlTag tag, string name, string? value)
    {
        var text = value is null ? name : $"{name}=\"{value}\"";
        if (tag.Find(name) is not { } attribute)
        {
            return new TextEdit(tag.Index + 1 + tag.Name.Length, 0, " " + text);
        }

        var span = SpanOf(attribute);
        return new TextEdit(span.Start, span.Length, text);
    }

    /// <summary>Takes an attribute away with the space before it; nothing when there is none.</summary>
    public IEnumerable<TextEdit> Remove(HtmlTag tag, string name)
    {
        if (tag.Find(name) is { } attribute)
        {
            var span = SpanOf(attribute);
            var start = span.Start;
            while (start > 0 && char.IsWhiteSpace(Html[start - 1]))
            {
                start--;
            }

            yield return new TextEdit(start, span.End - start, "");
        }
    }

    /// <summary>Gives an attribute another name.</summary>
    public IEnumerable<TextEdit> Rename(HtmlTag tag, string name, string newName)
    {
        if (tag.Find(name) is { } attribute)
        {
            yield return new TextEdit(attribute.NameStart, attribute.NameLength, newName);
        }
    }

    /// <summary>An id that no element has, made from a word.</summary>
    public string NewId(string word)
    {
        var stem = new string([.. word.ToLowerInvariant().Select(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') ? c : '-')]).Trim('-');
        stem = stem.Length == 0 ? "element" : stem[0] is >= '0' and <= '9' ? "element-" + stem : stem;
        var used = new HashSet<string>(Read.Tags.Select(tag => tag.Decoded("id") ?? ""), StringComparer.Ordinal);
        var id = stem;
        for (var n = 2; used.Contains(id); n++)
        {
            id = FormattableString.Invariant($"{stem}-{n}");
        }

        return id;
    }

    private TextSpan SpanOf(TagAttribute attribute)
    {
        if (attribute.ValueStart < 0)
        {
            return new TextSpan(attribute.NameStart, attribute.NameLength);
        }

        var end = attribute.ValueStart + attribute.ValueLength;
        var isQuoted = Html[attribute.ValueStart - 1] is '"' or '\'' && end < Html.Length && Html[end] == Html[attribute.ValueStart - 1];
        return TextSpan.FromBounds(attribute.NameStart, end + (isQuoted ? 1 : 0));
    }
}
