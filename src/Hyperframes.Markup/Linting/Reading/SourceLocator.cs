using System.Text;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Reading;

/// <summary>
/// Finds where a finding belongs in the page as written, the way upstream does: the snippet's place when it occurs once outside comments, else the
/// element with the finding's id when there is one only.
/// </summary>
internal sealed class SourceLocator(string page)
{
    private const int MostSearches = 200;
    private static readonly RulePattern SimpleIdSelector = RulePattern.Of(@"^#([\w-]+)$");

    private LineMap? _lines;
    private TagList? _read;
    private ILookup<string?, HtmlTag>? _byId;
    private string? _flat;
    private int[]? _offsets;
    private int _searches;

    /// <summary>The place; null when it is not a single one.</summary>
    public LinePosition? Locate(Finding finding)
    {
        if (++_searches > MostSearches)
        {
            return null;
        }

        var offset = finding.Snippet is { } snippet ? OffsetOf(snippet) : OffsetOfElement(finding);
        return offset is { } found ? (_lines ??= new LineMap(page)).PositionAt(found) : null;
    }

    private int? OffsetOf(string snippet)
    {
        var needle = WithoutEllipsis(snippet);
        if (needle.Length == 0)
        {
            return null;
        }

        if (_flat is null || _offsets is null)
        {
            Flatten();
        }

        var found = _flat!.IndexOf(needle, StringComparison.Ordinal);
        return found < 0 || _flat.IndexOf(needle, found + 1, StringComparison.Ordinal) >= 0 ? null : _offsets![found];
    }

    private int? OffsetOfElement(Finding finding)
    {
        var id = finding.ElementId ?? (SimpleIdSelector.Match(finding.Selector ?? "") is { Success: true } match ? match.Groups[1].Value : null);
        if (id is null)
        {
            return null;
        }

        _byId ??= Read.Tags.Where(tag => tag.Has("id")).ToLookup(tag => tag.Decoded("id"), StringComparer.Ordinal);
        var matches = _byId[id].Take(2).ToList();
        return matches.Count == 1 ? matches[0].Index : null;
    }

    private TagList Read => _read ??= FlatTagReader.Read(page);

    private void Flatten()
    {
        var flat = new StringBuilder(page.Length);
        var offsets = new int[page.Length];
        var comments = Read.Comments;
        var comment = 0;
        var inSpace = false;
        for (var i = 0; i < page.Length; i++)
        {
            while (comment < comments.Count && i >= comments[comment].End)
            {
                comment++;
            }

            var c = comment < comments.Count && i >= comments[comment].Start ? '\0' : page[i];
            var isSpace = Snippet.IsSpace(c);
            if (!isSpace || !inSpace)
            {
                offsets[flat.Length] = i;
                flat.Append(isSpace ? ' ' : c);
            }

            inSpace = isSpace;
        }

        _flat = flat.ToString();
        _offsets = offsets;
    }

    /// <summary>The part of a snippet that stands in the source.</summary>
    public static string WithoutEllipsis(string snippet) =>
        snippet.EndsWith("...", StringComparison.Ordinal) ? snippet.Substring(0, snippet.Length - 3) : snippet;
}
