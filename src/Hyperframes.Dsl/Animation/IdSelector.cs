namespace Hyperframes.Animation;

/// <summary>The selector of an element by its id.</summary>
internal static class IdSelector
{
    /// <summary><c>#id</c>, or <c>[id="…"]</c> where the id is not a CSS identifier.</summary>
    public static string Of(string id)
        => id.Length > 0 && (char.IsAsciiLetter(id[0]) || id[0] == '_') && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? "#" + id
            : "[id=\"" + string.Concat(id.Select(Escape)) + "\"]";

    // In hexadecimal, so that neither the string nor the style element around it can end.
    private static string Escape(char c)
        => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or ':' || c >= 0x80 ? c.ToString() : FormattableString.Invariant($"\\{(int)c:x} ");
}
