namespace Hyperframes.Markup.Source;

/// <summary>What HTML says about elements by their name alone.</summary>
internal static class HtmlElements
{
    /// <summary>Elements without content and end tag.</summary>
    public static readonly HashSet<string> Void = new(StringComparer.Ordinal)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param",
        "source", "track", "wbr",
    };

    /// <summary>Elements whose content is text up to their own end tag, without references.</summary>
    public static readonly HashSet<string> RawText = new(StringComparer.Ordinal) { "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext" };

    /// <summary>Elements whose content is text with references.</summary>
    public static readonly HashSet<string> EscapableRawText = new(StringComparer.Ordinal) { "title", "textarea" };

    /// <summary>Start tags that end SVG or MathML content (HTML standard, parsing in foreign content).</summary>
    public static readonly HashSet<string> LeavesForeignContent = new(StringComparer.Ordinal)
    {
        "b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em", "embed", "h1", "h2", "h3", "h4", "h5", "h6", "head",
        "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p", "pre", "ruby", "s", "small", "span", "strong", "strike", "sub", "sup",
        "table", "tt", "u", "ul", "var",
    };

    /// <summary>Foreign elements whose content is HTML again.</summary>
    public static readonly HashSet<string> HoldsHtml = new(StringComparer.Ordinal) { "foreignobject", "desc", "title", "mi", "mo", "mn", "ms", "mtext" };
}
