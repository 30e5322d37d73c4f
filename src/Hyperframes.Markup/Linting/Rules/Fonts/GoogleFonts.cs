using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Fonts;

/// <summary>The font families that a page takes from Google Fonts.</summary>
internal static class GoogleFonts
{
    private const string Host = "fonts.googleapis.com";

    private static readonly RulePattern Link = RulePattern.IgnoringCase(
        """<link\b[^>]*\bhref\s*=\s*(?:"([^"']*fonts\.googleapis\.com[^"']*)"|'([^"']*fonts\.googleapis\.com[^"']*)'|([^\s>]*fonts\.googleapis\.com[^\s>]*))[^>]*>""");

    private static readonly RulePattern Import = RulePattern.IgnoringCase(
        """@import\s+(?:url\(\s*)?(?:"([^"')\s]*fonts\.googleapis\.com[^"')\s]*)"|'([^"')\s]*fonts\.googleapis\.com[^"')\s]*)'|([^"')\s]*fonts\.googleapis\.com[^"')\s]*))""");

    private static readonly RulePattern Entity = RulePattern.IgnoringCase("&amp;");

    /// <summary>The families in lower case.</summary>
    public static HashSet<string> In(LintContext page)
    {
        var families = new HashSet<string>(StringComparer.Ordinal);
        if (page.Source.IndexOf(Host, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            foreach (var match in Link.Matches(page.Source))
            {
                families.UnionWith(FamiliesIn(Address(match)));
            }
        }

        foreach (var style in page.Styles.Where(style => style.Content.IndexOf(Host, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            families.UnionWith(Import.Matches(style.Content).SelectMany(match => FamiliesIn(Address(match))));
        }

        return families;
    }

    private static string Address(Match match) => match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value;

    private static IEnumerable<string> FamiliesIn(string address)
    {
        var text = Entity.Replace(address, "&");
        if (!Uri.TryCreate(new Uri("https://" + Host), text, out var url) || !string.Equals(url.Host, Host, StringComparison.OrdinalIgnoreCase))
        {
            yield break;
        }

        var start = text.IndexOf('?');
        var query = start < 0 ? "" : text.Substring(start + 1).Split('#')[0];
        foreach (var pair in query.Split('&').Where(pair => pair.StartsWith("family=", StringComparison.Ordinal)))
        {
            foreach (var family in Uri.UnescapeDataString(pair.Substring("family=".Length).Replace('+', ' ')).Split('|'))
            {
                var name = JsNumber.Trim(family.Split(':')[0].Replace('+', ' ')).ToLowerInvariant();
                if (name.Length > 0)
                {
                    yield return name;
                }
            }
        }
    }
}
