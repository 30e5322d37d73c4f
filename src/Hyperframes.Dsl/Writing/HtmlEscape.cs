namespace Hyperframes.Writing;

/// <summary>Text as it stands in HTML source.</summary>
internal static class HtmlEscape
{
    /// <summary>The value of an attribute in double quotes, with the quotes.</summary>
    public static string Attribute(string value) =>
        "\"" + value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal) + "\"";

    /// <summary>The value of an attribute in single quotes, with the quotes: the readable form for JSON (contract 21.8).</summary>
    public static string JsonAttribute(string value) =>
        "'" + value.Replace("&", "&amp;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal) + "'";
}
