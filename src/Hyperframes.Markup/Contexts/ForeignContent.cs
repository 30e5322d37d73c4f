using Hyperframes.Markup.Source;

namespace Hyperframes.Contexts;

/// <summary>
/// The path of open elements that decide whether a tag is HTML: <c>svg</c>, <c>math</c>, what holds HTML within them, and their script and style. HTML elements are
/// not followed, so markup that leaves SVG open is read as SVG to its end, where holes are refused rather than trusted.
/// </summary>
internal static class ForeignContent
{
    public static bool HoldsCode(string path) => Last(path) is "script" or "style";

    public static bool IsForeign(string path) => path.Length > 0 && !HtmlElements.HoldsHtml.Contains(Last(path));

    /// <summary>The path behind a start tag.</summary>
    public static string Open(string path, string element, bool selfClosing)
    {
        if (IsForeign(path))
        {
            if (HtmlElements.LeavesForeignContent.Contains(element))
            {
                return LeaveForeign(path);
            }

            return !selfClosing && (HtmlElements.HoldsHtml.Contains(element) || element is "svg" or "math" or "script" or "style") ? Append(path, element) : path;
        }

        return !selfClosing && element is "svg" or "math" ? Append(path, element) : path;
    }

    /// <summary>The path behind an end tag.</summary>
    public static string Close(string path, string element)
    {
        var names = path.Split('/');
        for (var i = names.Length - 1; i >= 0 && path.Length > 0; i--)
        {
            if (names[i] == element)
            {
                return string.Join("/", names, 0, i);
            }
        }

        return path;
    }

    private static string LeaveForeign(string path)
    {
        while (IsForeign(path))
        {
            path = path.Substring(0, Math.Max(path.LastIndexOf('/'), 0));
        }

        return path;
    }

    private static string Append(string path, string element) => path.Length == 0 ? element : path + "/" + element;

    private static string Last(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
