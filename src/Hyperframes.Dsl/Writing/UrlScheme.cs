namespace Hyperframes.Writing;

/// <summary>Which URLs may come from data: relative ones, and a few schemes whose content is an address and nothing that runs.</summary>
internal static class UrlScheme
{
    /// <summary>What is written in place of any other.</summary>
    public const string Refused = "about:invalid";

    private const int LongestName = 8;

    /// <summary>Whether a browser takes <paramref name="url"/> for a relative URL or one of an allowed scheme.</summary>
    public static bool IsAllowed(ReadOnlySpan<char> url)
    {
        int end = url.IndexOfAny(":/\\?#");
        if (end < 0 || url[end] != ':')
        {
            return true;
        }

        return Name(url[..end], stackalloc char[LongestName]) is "http" or "https" or "mailto" or "tel" or "blob";
    }

    /// <summary>Whether it is an inlined picture that holds no markup.</summary>
    public static bool IsInlinePicture(ReadOnlySpan<char> url)
    {
        const string Prefix = "data:image/";
        if (!url.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        ReadOnlySpan<char> type = url[Prefix.Length..];
        int end = type.IndexOfAny(";,");
        return end > 0 && !type[..end].ContainsAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-.");
    }

    // Browsers drop leading blanks and controls, and tabs and line ends anywhere, before they read a scheme.
    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> text, Span<char> name)
    {
        int length = 0;
        foreach (char c in text)
        {
            if (c is '\t' or '\n' or '\r' || (length == 0 && c <= ' '))
            {
                continue;
            }

            if (length == name.Length)
            {
                return default;
            }

            name[length++] = char.ToLowerInvariant(c);
        }

        return name[..length];
    }
}
