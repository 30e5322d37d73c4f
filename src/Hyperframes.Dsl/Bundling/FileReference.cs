using System.Text.RegularExpressions;
using Hyperframes.Markup.Source;

namespace Hyperframes.Bundling;

/// <summary>A reference to another file, in a page or a style sheet.</summary>
/// <param name="Address">As its language reads it.</param>
/// <param name="Span">Where it stands; null for a part of a list, which is not rewritten.</param>
/// <param name="IsInHtml">Whether a change must be escaped for an attribute.</param>
internal sealed partial record FileReference(string Address, TextSpan? Span, bool IsInHtml)
{
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal) { "src", "href", "xlink:href", "poster", "data-composition-src" };

    // What these name is gone to, not loaded.
    private static readonly HashSet<string> Links = new(StringComparer.Ordinal) { "a", "area", "base", "form" };

    /// <summary>The references of a page.</summary>
    public static IEnumerable<FileReference> OfPage(string html)
    {
        foreach (var token in HtmlTokenizer.Tokenize(html))
        {
            if (token is { Kind: HtmlTokenKind.RawText, Name: "style" })
            {
                foreach (var reference in OfStyle(token.Text))
                {
                    yield return reference with { Span = Shifted(reference.Span!.Value, token.Span.Start) };
                }
            }
            else if (token.Kind == HtmlTokenKind.StartTag && !Links.Contains(token.Name))
            {
                foreach (var reference in token.Attributes.SelectMany(OfAttribute))
                {
                    yield return reference;
                }
            }
        }
    }

    /// <summary>The references of a style sheet.</summary>
    public static IEnumerable<FileReference> OfStyle(string css) =>
        Urls().Matches(css).Select(match => match.Groups["url"]).Where(url => url.Success)
            .Select(url => new FileReference(url.Value, new TextSpan(url.Index, url.Length), IsInHtml: false));

    private static IEnumerable<FileReference> OfAttribute(AttributeText attribute)
    {
        if (Attributes.Contains(attribute.Name))
        {
            return attribute.HasValue ? [new FileReference(attribute.Value, attribute.ValueSpan, IsInHtml: true)] : [];
        }

        return attribute.Name switch
        {
            "style" => OfStyle(attribute.Value).Select(reference => reference with { Span = attribute.SourceSpanOf(reference.Span!.Value), IsInHtml = true }),
            "srcset" => attribute.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(candidate => new FileReference(candidate.Split(' ')[0], Span: null, IsInHtml: true)),
            _ => [],
        };
    }

    private static TextSpan Shifted(TextSpan span, int by) => new(span.Start + by, span.Length);

    [GeneratedRegex("""url\(\s*(?:"(?<url>[^"\\]*)"|'(?<url>[^'\\]*)'|(?<url>[^"'()\\\s]+))\s*\)|@import\s+(?:"(?<url>[^"\\]*)"|'(?<url>[^'\\]*)')""", RegexOptions.IgnoreCase)]
    private static partial Regex Urls();
}
