using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hyperframes.Tests.Writing;

/// <summary>Finds, in a parsed page, the value that a hole template took.</summary>
internal static class ValueReading
{
    public static string? Of(HoleTemplate template, string html)
    {
        IHtmlDocument page = PageWithHole.Parse(html);
        return template.Name switch
        {
            "title" => Within(template, page.QuerySelector("title")!.TextContent),
            "textarea" => Within(template, page.QuerySelector("textarea")!.TextContent),
            "body text" => Within(template, page.QuerySelector("p")!.TextContent),
            "class attribute" => page.QuerySelector("p")!.GetAttribute("class")!["clip ".Length..],
            "timing attribute" => page.QuerySelector("p")!.GetAttribute("data-start"),
            "double-quoted attribute" or "single-quoted attribute" or "unquoted attribute" => page.QuerySelector("p")!.GetAttribute("title"),
            "script value" or "script string" or "single-quoted script string" or "script template" =>
                Evaluated(page.QuerySelector("script")!.TextContent["window.kept.push(".Length..^2]),
            "event handler value" or "event handler string" or "unquoted event handler value" or "unquoted event handler string" => Evaluated(page.QuerySelector("p")!.GetAttribute("onclick")![2..^1]),
            "JSON in a script" => JsonDocument.Parse(page.QuerySelector("script")!.TextContent).RootElement.GetProperty("a").GetString(),
            "JSON attribute" or "unquoted JSON attribute" => JsonDocument.Parse(page.QuerySelector("div")!.GetAttribute("data-variable-values")!).RootElement.GetString(),
            "JSON string in an attribute" =>
                JsonDocument.Parse(page.QuerySelector("div")!.GetAttribute("data-variable-values")!).RootElement.GetProperty("a").GetString(),
            "nested page" => PageWithHole.Parse(page.QuerySelector("iframe")!.GetAttribute("srcdoc")!).QuerySelector("p")!.TextContent,
            "SVG text" => page.QuerySelector("text")!.TextContent,
            "SVG attribute" => page.QuerySelector("text")!.GetAttribute("class"),
            "MathML text" => page.QuerySelector("mi")!.TextContent,
            "template content" => ((IHtmlTemplateElement)page.QuerySelector("template")!).Content.TextContent,
            _ => throw new InvalidOperationException(template.Name),
        };
    }

    private static string Within(HoleTemplate template, string text) => text["a ".Length..^" b".Length];

    // A JavaScript literal as these writers make it: JSON, but for the quotes and the escaped slash's company.
    private static string? Evaluated(string literal)
    {
        string body = literal.Trim()[1..^1];
        return JsonDocument.Parse("\"" + body + "\"").RootElement.GetString();
    }
}
