using Hyperframes.Markup.Source;

namespace Hyperframes.Writing;

/// <summary>The parts of a page that make it a document, found in its tokens.</summary>
internal sealed class PageOutline
{
    private static readonly HashSet<string> NotRendered = new(StringComparer.Ordinal) { "script", "style", "meta", "link", "title", "base", "noscript" };

    private PageOutline(string source, IReadOnlyList<HtmlToken> tokens)
    {
        Source = source;
        Tokens = tokens;
        Html = Find("html", 0);
        Head = Find("head", 0);
        Body = Find("body", 0);
        Root = FindRoot();
    }

    public string Source { get; }

    public IReadOnlyList<HtmlToken> Tokens { get; }

    /// <summary>The start tag of <c>html</c>, if it is written.</summary>
    public HtmlToken? Html { get; }

    /// <summary>The start tag of <c>head</c>, if it is written.</summary>
    public HtmlToken? Head { get; }

    /// <summary>The start tag of <c>body</c>, if it is written.</summary>
    public HtmlToken? Body { get; }

    /// <summary>The first element with a composition id outside templates: what the engine renders (contract 1.2).</summary>
    public HtmlToken? Root { get; }

    /// <summary>Whether the page is less than a document (contract 1.1).</summary>
    public bool IsFragment => Html is null && FirstElement is not { Name: "template" } && Tokens.All(token => token.Kind != HtmlTokenKind.Doctype);

    /// <summary>The first start tag of the page.</summary>
    public HtmlToken? FirstElement => Tokens.FirstOrDefault(token => token.Kind == HtmlTokenKind.StartTag);

    public static PageOutline Of(string source) => new(source, HtmlTokenizer.Tokenize(source));

    /// <summary>Whether the element shows nothing by itself.</summary>
    public static bool IsNotRendered(string name) => NotRendered.Contains(name);

    private HtmlToken? Find(string name, int from) => Tokens.Skip(from).FirstOrDefault(token => token.Kind == HtmlTokenKind.StartTag && token.Name == name);

    private HtmlToken? FindRoot()
    {
        var templates = 0;
        foreach (var token in Tokens)
        {
            if (token.Name == "template")
            {
                templates += token.Kind == HtmlTokenKind.StartTag ? 1 : token.Kind == HtmlTokenKind.EndTag && templates > 0 ? -1 : 0;
            }
            else if (templates == 0 && token.Kind == HtmlTokenKind.StartTag && token.Attribute("data-composition-id") is { Value.Length: > 0 })
            {
                return token;
            }
        }

        return null;
    }
}
