namespace Hyperframes.Templates.Functions;

/// <summary>The <c>html</c> group.</summary>
internal sealed class HtmlGroup : BuiltinGroup
{
    public HtmlGroup()
        : base("html")
    {
        Add("escape", [Text("text")], (_, c) => HtmlFunctions.Escape(c.Text(0)));
        Add("newline_to_br", [Text("text")], (_, c) => HtmlFunctions.NewlineToBr(c.Text(0)));
        Add("strip", [Text("text")], (r, c) => HtmlFunctions.Strip(c.Text(0), r.Options.RegexTimeout));
        Add("url_encode", [Text("text")], (_, c) => HtmlFunctions.UrlEncode(c.Text(0)));
        Add("url_escape", [Text("text")], (_, c) => HtmlFunctions.UrlEscape(c.Text(0)));
    }
}
