using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Hyperframes.Markup.Source;

public class HtmlTokenizerAgainstAngleSharpTests
{
    [RecordedDataFact]
    public void Every_recorded_page_has_the_elements_and_attributes_that_AngleSharp_reads()
    {
        var failures = new List<string>();
        var pages = 0;
        foreach (var file in Directory.GetFiles(RecordedData.At("conformance/lint"), "*.jsonl.gz").Order(StringComparer.Ordinal))
        {
            foreach (var line in RecordedLines.Read(file))
            {
                foreach (var html in PagesOf(line))
                {
                    pages++;
                    if (Difference(html) is { } difference)
                    {
                        failures.Add($"{line.GetProperty("id").GetString()}: {difference}");
                    }
                }
            }
        }

        pages.ShouldBeGreaterThan(3000);
        string.Join('\n', failures.Take(20)).ShouldBeEmpty($"{failures.Count} of {pages} pages");
    }

    private static IEnumerable<string> PagesOf(System.Text.Json.JsonElement line)
    {
        if (line.TryGetProperty("html", out var html))
        {
            yield return html.GetString()!;
            yield break;
        }

        foreach (var file in line.GetProperty("files").EnumerateArray())
        {
            if (file.GetProperty("path").GetString()!.EndsWith(".html", StringComparison.OrdinalIgnoreCase) && file.TryGetProperty("text", out var text))
            {
                yield return text.GetString()!;
            }
        }
    }

    private static string? Difference(string html)
    {
        var tokens = HtmlTokenizer.Tokenize(html);
        if (string.Concat(tokens.Select(token => token.Text)) != html)
        {
            return "the tokens do not concatenate to the source";
        }

        var tags = tokens.Where(token => token.Kind == HtmlTokenKind.StartTag).ToDictionary(token => token.Span.Start);
        var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false }).ParseDocument(html);
        var seen = 0;
        foreach (var element in AllElements(document))
        {
            // Elements that the tree builder adds by itself stand nowhere.
            if (element.SourceReference?.Position.Index is not (>= 0 and var at))
            {
                continue;
            }

            seen++;
            if (!tags.TryGetValue(at, out var tag))
            {
                return $"no tag <{element.LocalName}> at {at}";
            }

            if (!NameFits(element, tag))
            {
                return $"<{tag.Name}> at {at} is <{element.LocalName}> to AngleSharp";
            }

            var theirs = string.Join("\n", element.Attributes.Select(attribute => $"{attribute.Name.ToLowerInvariant()}={attribute.Value}").Order(StringComparer.Ordinal));
            var ours = string.Join("\n", tag.Attributes.GroupBy(attribute => attribute.Name).Select(group => $"{group.Key}={group.First().Value}").Order(StringComparer.Ordinal));
            if (theirs != ours && element.LocalName is not ("html" or "body"))
            {
                return $"<{tag.Name}> at {at} has\n{ours}\nbut to AngleSharp\n{theirs}";
            }
        }

        return seen <= tags.Count ? null : "AngleSharp sees more elements than there are tags";
    }

    private static bool NameFits(IElement element, HtmlToken tag)
        => string.Equals(element.LocalName, tag.Name, StringComparison.OrdinalIgnoreCase) || (tag.Name == "image" && element.LocalName == "img");

    private static IEnumerable<IElement> AllElements(IParentNode root)
    {
        var open = new Stack<IElement>(root.Children.Reverse());
        while (open.TryPop(out var element))
        {
            yield return element;
            foreach (var child in element.Children.Reverse())
            {
                open.Push(child);
            }

            if (element is AngleSharp.Html.Dom.IHtmlTemplateElement template)
            {
                foreach (var child in template.Content.Children.Reverse())
                {
                    open.Push(child);
                }
            }
        }
    }
}
