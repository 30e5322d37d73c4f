using System.Globalization;

namespace Hyperframes.Templates.Functions;

public static partial class StringFunctions
{
    /// <summary><c>string.contains</c>: ordinal; false if either is empty.</summary>
    public static bool Contains(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    /// <summary><c>string.starts_with</c>: by culture rules; false if either is empty.</summary>
    public static bool StartsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && Compare.IsPrefix(text, value, CompareOptions.None);

    /// <summary><c>string.ends_with</c>: by culture rules; false if either is empty.</summary>
    public static bool EndsWith(string? text, string? value) =>
        !string.IsNullOrEmpty(text) && !string.IsNullOrEmpty(value) && Compare.IsSuffix(text, value, CompareOptions.None);

    /// <summary><c>string.equals_ignore_case</c>; false if either is null.</summary>
    public static bool EqualsIgnoreCase(string? text, string? value) =>
        text is not null && value is not null && Compare.Compare(text, value, CompareOptions.IgnoreCase) == 0;

    /// <summary><c>string.empty</c>.</summary>
    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    /// <summary><c>string.whitespace</c>.</summary>
    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary><c>string.size</c> in UTF-16 units.</summary>
    public static int Size(string? text) => text?.Length ?? 0;

    /// <summary><c>string.index_of</c>: -1 if absent; by culture rules unless a <see cref="StringComparison"/> is named.</summary>
    public static int IndexOf(string? text, string? search, int? start = null, int? count = null, string? comparison = null)
    {
        text ??= "";
        int from = start ?? 0;
        int length = count ?? text.Length - from;
        StringComparison rule = comparison is null
            ? StringComparison.InvariantCulture
            : Enum.Parse<StringComparison>(comparison, ignoreCase: true);
        rule = rule switch
        {
            StringComparison.CurrentCulture => StringComparison.InvariantCulture,
            StringComparison.CurrentCultureIgnoreCase => StringComparison.InvariantCultureIgnoreCase,
            _ => rule,
        };
        return text.IndexOf(search ?? "", from, length, rule);
    }
}
