using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Reading;

/// <summary>
/// Finds where a finding belongs in the page as written, the way upstream does: the snippet's place when it occurs once outside comments, else the
/// element with the finding's id when there is one only.
/// </summary>
internal sealed class SourceLocator(LintContext page)
{
    private const int MostSearches = 200;
    private static readonly RulePattern SimpleIdSelector = RulePattern.Of(@"^#([\w-]+)$");

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
        return offset is { } found ? page.RawPositionAt(found) : null;
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

        _byId ??= page.RawRead.Tags.Where(tag => tag.Has("id")).ToLookup(tag => tag.Decoded("id"), StringComparer.Ordinal);
        var matches = _byId[id].Take(2).ToList();
        return matches.Count == 1 ? matches[0].Index : null;
    }

    /// <summary>The page with each run of white space as one space, and comments as something that no snippet holds.</summary>
    private void Flatten()
    {
        var text = page.RawSource;
        var flat = new char[text.Length];
        var offsets = new int[text.Length];
        var comments = page.RawRead.Comments;
        var comment = 0;
        var length = 0;
        var inSpace = false;
        for (var i = 0; i < text.Length; i++)
        {
            while (comment < comments.Count && i >= comments[comment].End)
            {
                comment++;
            }

            var c = comment < comments.Count && i >= comments[comment].Start ? '\0' : text[i];
            var isSpace = c is <= ' ' or > '~' && Snippet.IsSpace(c);
            if (!isSpace || !inSpace)
            {
                offsets[length] = i;
                flat[length++] = isSpace ? ' ' : c;
            }

            inSpace = isSpace;
        }

        _flat = new string(flat, 0, length);
        _offsets = offsets;
    }

    /// <summary>The part of a snippet that stands in the source.</summary>
    public static string WithoutEllipsis(string snippet) =>
        snippet.EndsWith("...", StringComparison.Ordinal) ? snippet.Substring(0, snippet.Length - 3) : snippet;
}
