using System.Globalization;
using Hyperframes.Linting;
using Hyperframes.Markup.Source;
using Hyperframes.Writing;

namespace Hyperframes.Bundling;

/// <summary>
/// Translates a page in the dialect of HeyGen's guide to the contract that the engine reads: <c>data-hf-src</c>, <c>data-hf-volume</c>, <c>data-hf-start</c>
/// and the object form of <c>data-composition-variables</c> have no reader there (contract 5.7, 13.2).
/// </summary>
internal static class GuideDialect
{
    public const string Declaration = "data-composition-variables";

    /// <summary>Whether the page speaks the dialect at all.</summary>
    public static bool IsUsedBy(PageOutline page) =>
        page.Tokens.Any(token => token.Kind == HtmlTokenKind.StartTag
            && (token.Attributes.Any(attribute => DialectElement.Names.ContainsKey(attribute.Name))
                || (token.Attribute(Declaration) is { } declaration && DialectDeclaration.IsObjectForm(declaration))));

    /// <summary>What makes the page one of the real contract; everything that is not of the dialect stays as it is.</summary>
    public static SourceEdits Translate(
        PageOutline page, string file, DialectOptions options, Func<string, string?> readScript, ICollection<LintFinding> findings)
    {
        var report = new DialectFindings(file, page.Source, findings);
        var edits = new SourceEdits(page.Source);
        var length = LengthOf(page) ?? options.Length ?? DialectLength.Of(page, options);
        if (length is null)
        {
            report.LengthUnknown();
        }

        var ids = new DialectIds(page);
        var declaration = MoveDeclaration(page, edits, report);
        if (page.Root is { } root)
        {
            if (declaration is not null)
            {
                edits.Insert(root.NameSpan.End, declaration);
            }
        }
        else if (length is not null)
        {
            var noTimeline = TimelineRegistration.IsIn(page, readScript) ? "" : " data-no-timeline";
            AddRoot(page, edits, report, ids.Unique("root"), options.Size, length.Value, noTimeline + declaration);
        }

        var elements = new DialectElement(edits, report, ids, TracksIn(page), length);
        foreach (var element in page.Tokens.Where(token => token.Kind == HtmlTokenKind.StartTag))
        {
            elements.Translate(element);
        }

        return length is null ? new SourceEdits(page.Source) : edits;
    }

    private static Seconds? LengthOf(PageOutline page) =>
        decimal.TryParse(page.Root?.Attribute("data-duration")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds)
            ? new Seconds(seconds)
            : null;

    private static IEnumerable<int> TracksIn(PageOutline page) =>
        page.Tokens.Select(token => int.TryParse(token.Attribute("data-track-index")?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var track) ? track : -1);

    // Declarations count on <html> and on the root alone. Returns the attribute when it has to move to the root.
    private static string? MoveDeclaration(PageOutline page, SourceEdits edits, DialectFindings report)
    {
        string? moved = null;
        foreach (var element in page.Tokens.Where(token => token.Kind == HtmlTokenKind.StartTag))
        {
            if (element.Attribute(Declaration) is not { } declaration || !DialectDeclaration.IsObjectForm(declaration))
            {
                continue;
            }

            var value = HtmlEscape.JsonAttribute(DialectDeclaration.ToArray(declaration, report));
            report.Translated(declaration.Span.Start, "The declaration of the variables is an object; it became the array that the engine reads.");
            if (element == page.Html || element == page.Root)
            {
                edits.Replace(TextSpan.FromBounds(declaration.NameSpan.End, declaration.Span.End), "=" + value);
            }
            else
            {
                edits.Replace(DialectElement.WithSpaceBefore(page.Source, declaration.Span), "");
                moved ??= $" {Declaration}={value}";
            }
        }

        return moved;
    }

    private static void AddRoot(PageOutline page, SourceEdits edits, DialectFindings report, string id, FrameSize size, Seconds length, string attributes)
    {
        var open = page.Body?.Span.End ?? FirstRendered(page);
        var close = page.Tokens.FirstOrDefault(token => token is { Kind: HtmlTokenKind.EndTag, Name: "body" or "html" })?.Span.Start ?? page.Source.Length;
        edits.Insert(
            open,
            FormattableString.Invariant(
                $"\n<div id=\"{id}\" data-composition-id=\"main\" data-start=\"0\" data-duration=\"{length}\" data-width=\"{size.Width}\" data-height=\"{size.Height}\"{attributes}>\n{Style(size)}"));
        edits.Insert(close, "</div>\n");
        report.Translated(
            page.Body?.Span.Start ?? open,
            FormattableString.Invariant($"The page has no root; it got <div id=\"{id}\"> of {size.Width}×{size.Height} pixels and {length} seconds."));
    }

    private static int FirstRendered(PageOutline page) =>
        page.Tokens.FirstOrDefault(token => token.Kind == HtmlTokenKind.StartTag
            && token.Name is not ("html" or "head") && !PageOutline.IsNotRendered(token.Name))?.Span.Start ?? page.Source.Length;

    // Any rule of the page wins over :where. The engine takes timed media out of the flow, so what is not timed must be lifted above it.
    private static string Style(FrameSize size) => FormattableString.Invariant(
        $$"""
        <style>
        :where([data-composition-id="main"]) { position: relative; width: {{size.Width}}px; height: {{size.Height}}px; overflow: hidden; }
        :where([data-composition-id="main"] > video, [data-composition-id="main"] > img) { position: absolute; left: 0; top: 0; width: 100%; height: 100%; object-fit: cover; }
        :where([data-composition-id="main"] > :not(video, img, audio)) { position: relative; z-index: 1; }
        </style>

        """);
}
