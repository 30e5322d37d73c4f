using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Hyperframes.Templates.Functions;

/// <summary>The <c>string</c> functions of the language on C# strings; null reads as empty unless said.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class StringFunctions
{
    private static readonly CompareInfo Compare = CultureInfo.InvariantCulture.CompareInfo;

    /// <summary><c>string.append</c>.</summary>
    public static string Append(string? text, string? with) => text + with;

    /// <summary><c>string.prepend</c>.</summary>
    public static string Prepend(string? text, string? by) => by + text;

    /// <summary><c>string.remove</c>: all occurrences, ordinal.</summary>
    public static string? Remove(string? text, string? remove) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(remove) ? text : text.Replace(remove, "", StringComparison.Ordinal);

    /// <summary><c>string.remove_first</c>: ignores case.</summary>
    public static string? RemoveFirst(string? text, string? remove) => ReplaceOne(text, remove, "", fromEnd: false);

    /// <summary><c>string.remove_last</c>: ignores case.</summary>
    public static string? RemoveLast(string? text, string? remove) => ReplaceOne(text, remove, "", fromEnd: true);

    /// <summary><c>string.replace</c>: all occurrences, ordinal.</summary>
    /// <exception cref="ArgumentException"><paramref name="match"/> is empty.</exception>
    public static string? Replace(string? text, string? match, string? replace) =>
        string.IsNullOrEmpty(text) ? text : text.Replace(match ?? "", replace ?? "", StringComparison.Ordinal);

    /// <summary><c>string.replace_first</c>: the first occurrence, or the last; ignores case.</summary>
    public static string? ReplaceFirst(string? text, string? match, string? replace, bool fromEnd = false) =>
        ReplaceOne(text, match, replace ?? "", fromEnd);

    /// <summary><c>string.lstrip</c>; null stays null.</summary>
    public static string? Lstrip(string? text) => text?.TrimStart();

    /// <summary><c>string.rstrip</c>; null stays null.</summary>
    public static string? Rstrip(string? text) => text?.TrimEnd();

    /// <summary><c>string.strip</c>; null stays null.</summary>
    public static string? Strip(string? text) => text?.Trim();

    /// <summary><c>string.strip_newlines</c>.</summary>
    public static string StripNewlines(string? text) =>
        text is null ? "" : text.Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);

    /// <summary><c>string.pad_left</c>.</summary>
    public static string PadLeft(string? text, int width) => (text ?? "").PadLeft(width);

    /// <summary><c>string.pad_right</c>.</summary>
    public static string PadRight(string? text, int width) => (text ?? "").PadRight(width);

    /// <summary><c>string.escape</c>; null stays null.</summary>
    public static string? Escape(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = new StringBuilder(text.Length + 8);
        ValuePrinter.Escape(result, text);
        return result.ToString();
    }

    /// <summary><c>string.literal</c>; null stays null.</summary>
    public static string? Literal(string? text) => text is null ? null : "\"" + Escape(text) + "\"";

    private static string? ReplaceOne(string? text, string? match, string replace, bool fromEnd)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
        {
            return text;
        }

        int at = fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase) : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replace, text.AsSpan(at + match.Length));
    }
}
