using Hyperframes.Markup.Source;

namespace Hyperframes.Model;

/// <summary>The elements of a page in document order, with their nesting as far as the tags tell.</summary>
internal static class PageElements
{
    private static readonly HashSet<string> WithoutContent = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    public static IReadOnlyList<PageElement> Of(IReadOnlyList<HtmlToken> tokens)
    {
        var elements = new List<PageElement>();
        var open = new List<PageElement>();
        foreach (var token in tokens)
        {
            if (token.Kind == HtmlTokenKind.StartTag)
            {
                var element = new PageElement(token, open.Count > 0 ? open[^1] : null);
                elements.Add(element);
                if (!WithoutContent.Contains(token.Name) && !(token is { SelfClosing: true, IsForeign: true }))
                {
                    open.Add(element);
                }
            }
            else if (token.Kind == HtmlTokenKind.EndTag && open.FindLastIndex(element => element.Tag.Name == token.Name) is >= 0 and var index)
            {
                open[index].EndTag = token;
                open.RemoveRange(index, open.Count - index);
            }
        }

        return elements;
    }
}
