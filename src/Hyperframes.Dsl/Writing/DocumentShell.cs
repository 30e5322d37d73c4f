using Hyperframes.Linting;
using Hyperframes.Markup.Source;

namespace Hyperframes.Writing;

/// <summary>
/// Makes a document of a fragment: doctype, html, head with charset and viewport, and <c>data-no-timeline</c> on a root for which no script registers a
/// timeline, since the engine waits 45 s for one (contract 14.1). A page that is a document already is left as it is.
/// </summary>
internal static class DocumentShell
{
    // Any rule of the page wins over :where. Without these the browser's own margin would shift the picture, and the frame would not cut what leaves it.
    private const string FrameStyle = ":where(body){margin:0}";

    /// <summary>What has to be added to <paramref name="html"/>; nothing where it is whole.</summary>
    /// <param name="html">The page.</param>
    /// <param name="file">Its name in findings.</param>
    /// <param name="readScript">Reads a local script that the page names; null when there is none of that name.</param>
    /// <param name="findings">Receives a note on what was added.</param>
    public static SourceEdits Complete(string html, string file, Func<string, string?> readScript, ICollection<LintFinding> findings)
    {
        var page = PageOutline.Of(html);
        var edits = new SourceEdits(html);
        if (!page.IsFragment || page.FirstElement is null)
        {
            return edits;
        }

        var added = new List<string>();
        AddDocument(page, edits, added);
        if (page.Root is { } root && root.Attribute("data-no-timeline") is null && !TimelineRegistration.IsIn(page, readScript))
        {
            edits.Insert(root.NameSpan.End, " data-no-timeline");
            added.Add($"data-no-timeline on <{root.Name}>");
        }

        findings.Add(new LintFinding
        {
            Code = "document_shell_added",
            Severity = FindingSeverity.Info,
            File = file,
            Message = $"The page is a fragment and was completed: {string.Join(", ", added)}.",
        });
        return edits;
    }

    private static void AddDocument(PageOutline page, SourceEdits edits, List<string> added)
    {
        var head = MissingHead(page);
        if (page.Head is { } written)
        {
            edits.Insert(0, "<!doctype html>\n<html>\n");
            edits.Insert(written.Span.End, "\n" + head);
            edits.Insert(page.Source.Length, "\n</html>\n");
            added.Add("doctype, html, charset and viewport");
        }
        else
        {
            var body = page.Body is null;
            edits.Insert(0, $"<!doctype html>\n<html>\n<head>\n{head}</head>\n{(body ? "<body>\n" : "")}");
            edits.Insert(page.Source.Length, body ? "\n</body>\n</html>\n" : "\n</html>\n");
            added.Add(body ? "doctype, html, head with charset and viewport, body" : "doctype, html, head with charset and viewport");
        }
    }

    private static string MissingHead(PageOutline page)
    {
        var metas = page.Tokens.Where(token => token is { Kind: HtmlTokenKind.StartTag, Name: "meta" }).ToList();
        var charset = metas.Exists(meta => meta.Attribute("charset") is not null) ? "" : "<meta charset=\"utf-8\">\n";
        var viewport = metas.Exists(meta => meta.Attribute("name") is { } name && name.Value.Equals("viewport", StringComparison.OrdinalIgnoreCase))
            ? ""
            : $"<meta name=\"viewport\" content=\"{Viewport(page.Root)}\">\n";
        return $"{charset}{viewport}<style>{FrameStyle}</style>\n";
    }

    // The linter compares the viewport with the root's size as text (root_dimensions_mismatch).
    private static string Viewport(HtmlToken? root) =>
        root?.Attribute("data-width")?.Value is { } width && root.Attribute("data-height")?.Value is { } height
            && width.Length > 0 && width.All(char.IsAsciiDigit) && height.Length > 0 && height.All(char.IsAsciiDigit)
            ? $"width={width}, height={height}"
            : "width=device-width";
}
