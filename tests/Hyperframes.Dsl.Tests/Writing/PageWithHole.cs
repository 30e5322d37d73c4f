using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hyperframes.Tests.Writing;

/// <summary>A hole template with a value in it, as source and as an independent parser reads it.</summary>
internal static class PageWithHole
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsScripting = true });

    public static string Write(HoleTemplate template, string? value)
    {
        var fragment = new HtmlInterpolatedStringHandler(template.Markup.Length, 1);
        fragment.AppendLiteral(template.Before);
        fragment.AppendFormatted(value);
        fragment.AppendLiteral(template.After);
        return fragment.ToHtml().Text;
    }

    public static IHtmlDocument Parse(string html) => Parser.ParseDocument("<!doctype html><body>" + html + "</body>");

    /// <summary>Every element with the names of its attributes, in order: what a value must not change.</summary>
    public static string Structure(INode node)
    {
        var text = new System.Text.StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(System.Text.StringBuilder text, INode node)
    {
        if (node is IElement element)
        {
            text.Append('<').Append(element.NodeName.ToLowerInvariant());
            foreach (IAttr attribute in element.Attributes)
            {
                text.Append(' ').Append(attribute.Name);
            }

            text.Append('>');
        }
        else if (node is IComment)
        {
            text.Append("<!>");
        }

        foreach (INode child in (node as IHtmlTemplateElement)?.Content.ChildNodes ?? node.ChildNodes)
        {
            Append(text, child);
        }

        text.Append(node is IElement ? "</>" : "");
    }
}
