using System.Globalization;

namespace Hyperframes.Writing;

/// <summary>The replacements of every context, one table each.</summary>
internal static class EscapeSets
{
    private const string Unreserved = "-._~";

    /// <summary>Nothing is replaced.</summary>
    public static readonly EscapeSet None = new(_ => null);

    /// <summary>Words in the content of an element or in a quoted attribute.</summary>
    public static readonly EscapeSet Html = new(HtmlWord);

    /// <summary>The function <c>html.escape</c> of the template language.</summary>
    public static readonly EscapeSet HtmlFunction = new(HtmlReference, numbersOthers: true);

    /// <summary>Words in an attribute without quotes: also everything that could end it.</summary>
    public static readonly EscapeSet Unquoted = new(c => HtmlWord(c) ?? EndOfUnquoted(c));

    /// <summary>What is escaped already, in an attribute without quotes: only what could end it.</summary>
    public static readonly EscapeSet Blanks = new(EndOfUnquoted);

    /// <summary>Words in a comment, where references are not read: nothing that could close it remains.</summary>
    public static readonly EscapeSet Comment = new(c => c is '-' or '!' ? Reference(c) : HtmlWord(c));

    /// <summary>A whole URL or its path in markup: what has a meaning in URLs stays.</summary>
    public static readonly EscapeSet Url = new(c => c == '&' ? "&amp;" : KeptInUrl(c) ? null : Percent(c), percentEncodesOthers: true);

    /// <summary>The same where references are not read (style elements).</summary>
    public static readonly EscapeSet RawUrl = new(c => c == '&' || KeptInUrl(c) ? null : Percent(c), percentEncodesOthers: true);

    /// <summary>A path behind literal text: no query and no fragment can begin in it.</summary>
    public static readonly EscapeSet UrlPath = new(
        c => c == '&' ? "&amp;" : KeptInUrl(c) && c is not ('?' or '#') ? null : Percent(c), percentEncodesOthers: true);

    /// <summary>A URL in a list: no comma can end it.</summary>
    public static readonly EscapeSet UrlListItem = new(c => c == '&' ? "&amp;" : KeptInUrl(c) && c != ',' ? null : Percent(c), percentEncodesOthers: true);

    /// <summary>One component of a URL.</summary>
    public static readonly EscapeSet UrlComponent = new(
        c => char.IsAsciiLetterOrDigit(c) || Unreserved.Contains(c, StringComparison.Ordinal) ? null : Percent(c), percentEncodesOthers: true);

    /// <summary>A CSS string.</summary>
    public static readonly EscapeSet CssString = new(
        c => char.IsAsciiLetterOrDigit(c) || c is ' ' or '-' or '_' or '.' or ',' ? null : c == '\0' ? "\\fffd " : Hex("\\", c, "X", " "));

    /// <summary>A string or template literal of a script, in a script element or an attribute.</summary>
    public static readonly EscapeSet Script = new(ScriptEscape, escapesLineSeparators: true);

    /// <summary>A JSON string in a script element.</summary>
    public static readonly EscapeSet RawJson = new(
        c => JsonEscape(c) ?? (c is '<' or '>' or '&' or '\'' ? Unicode(c) : null), escapesLineSeparators: true);

    /// <summary>A JSON string in an attribute.</summary>
    public static readonly EscapeSet Json = new(c => c == '"' ? "\\&quot;" : JsonEscape(c) ?? HtmlWord(c));

    private static string? HtmlReference(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&#39;",
        _ => null,
    };

    private static string? EndOfUnquoted(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '=' or '`' ? Reference(c) : null;

    // A parser drops a NUL and reads a carriage return as a line feed.
    private static string? HtmlWord(char c) => c switch
    {
        '\0' => "\uFFFD",
        '\r' => "&#13;",
        _ => HtmlReference(c),
    };

    private static string Reference(char c) => FormattableString.Invariant($"&#{(int)c};");

    private static bool KeptInUrl(char c) => char.IsAsciiLetterOrDigit(c) || "-._~:/?#[]@!$*+,;=%".Contains(c, StringComparison.Ordinal);

    private static string Percent(char c) => Hex("%", c, "X2", "");

    private static string Unicode(char c) => Hex("\\u", c, "x4", "");

    private static string Hex(string before, char c, string format, string behind) => before + ((int)c).ToString(format, CultureInfo.InvariantCulture) + behind;

    private static string? ScriptEscape(char c) => c switch
    {
        '\\' => "\\\\",
        '/' => "\\/",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' or '"' or '\'' or '`' or '$' or '<' or '>' or '&' or '=' or '{' or '}' or '\x7F' => Unicode(c),
        _ => null,
    };

    private static string? JsonEscape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < ' ' => Unicode(c),
        _ => null,
    };
}
