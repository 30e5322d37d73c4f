namespace Hyperframes.Linting.Reading;

/// <summary>Which elements of a page lie in which, read off the flat list of tags in one pass.</summary>
internal sealed class TagNesting
{
    private readonly Dictionary<HtmlTag, HtmlTag> _parents = [];
    private readonly List<int> _templateStarts = [];
    private readonly List<int> _templateEnds = [];

    public TagNesting(IReadOnlyList<HtmlTag> tags)
    {
        var open = new Stack<HtmlTag>();
        foreach (var tag in tags)
        {
            while (open.Count > 0 && !(open.Peek().CloseIndex > tag.Index))
            {
                open.Pop();
            }

            if (open.Count > 0)
            {
                _parents[tag] = open.Peek();
            }

            open.Push(tag);
            if (tag is { Name: "template", CloseIndex: { } close })
            {
                _templateStarts.Add(tag.Index);
                _templateEnds.Add(Math.Max(close, _templateEnds.LastOrDefault()));
            }
        }
    }

    public static TagNesting Of(LintContext page) => new(page.Tags);

    /// <summary>The innermost element around another; null at the top.</summary>
    public HtmlTag? ParentOf(HtmlTag tag) => _parents.TryGetValue(tag, out var parent) ? parent : null;

    /// <summary>Whether the element lies in a template.</summary>
    public bool IsInTemplate(HtmlTag tag)
    {
        var found = _templateStarts.BinarySearch(tag.Index);
        var before = (found < 0 ? ~found : found) - 1;
        return before >= 0 && _templateEnds[before] > tag.Index;
    }
}
