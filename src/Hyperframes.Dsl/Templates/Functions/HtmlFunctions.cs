using System.ComponentModel;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Hyperframes.Templates.Functions;

/// <summary>The <c>html</c> functions of the language on C# strings; null and empty pass through.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HtmlFunctions
{
    private const string ReservedInUrls = ":/?#[]@!$&'()*+,;=";
    private static readonly TimeSpan StripTimeout = TimeSpan.FromSeconds(10);

    /// <summary><c>html.escape</c>: also U+00A0 to U+00FF and surrogate pairs, as numbers.</summary>
    public static string? Escape(string? text) => WebUtility.HtmlEncode(text);

    /// <summary><c>html.newline_to_br</c>: a <c>br</c> element before each line end.</summary>
    public static string? NewlineToBr(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            if (pair || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
            {
                result.Append("<br />");
            }

            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary><c>html.strip</c>: without tags, comments, and script and style elements.</summary>
    public static string? Strip(string? text) => Strip(text, StripTimeout);

    /// <summary><c>html.url_encode</c>.</summary>
    public static string? UrlEncode(string? text) => string.IsNullOrEmpty(text) ? text : Uri.EscapeDataString(text);

    /// <summary><c>html.url_escape</c>: keeps the reserved characters of a URL.</summary>
    public static string? UrlEscape(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 16);
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || ReservedInUrls.Contains(text[i], StringComparison.Ordinal))
            {
                result.Append(Uri.EscapeDataString(text.AsSpan(start, i - start)));
                result.Append(text, i, i < text.Length ? 1 : 0);
                start = i + 1;
            }
        }

        return result.ToString();
    }

    internal static string? Strip(string? text, TimeSpan timeout) => string.IsNullOrEmpty(text)
        ? text
        : Regex.Replace(
            text, "<script.*?</script>|<style.*?</style>|<!--.*?-->|<.*?>", "", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant, timeout);
}
