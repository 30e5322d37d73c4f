using System.Diagnostics.CodeAnalysis;

namespace Hyperframes;

/// <summary>
/// The address of a picture, sound or clip that the engine agrees to load: a path inside the project, <c>http:</c>, <c>https:</c>, <c>blob:</c> or
/// <c>data:image/…</c> (contract 13.4). <see cref="None"/> leaves the element the source that its author wrote.
/// </summary>
public readonly struct MediaUrl : IEquatable<MediaUrl>
{
    private readonly string? _text;

    /// <summary>Takes an address.</summary>
    /// <exception cref="FormatException">The engine would refuse it, silently.</exception>
    public MediaUrl(string text)
    {
        if (!IsAllowed(text))
        {
            throw new FormatException(
                $"The engine loads no media from '{Shortened(text)}'. Use a path inside the project, http:, https:, blob: or data:image/….");
        }

        _text = text;
    }

    /// <summary>No address; also what <c>default(MediaUrl)</c> is.</summary>
    public static MediaUrl None => default;

    /// <summary>The address as given; empty for <see cref="None"/>.</summary>
    public string Text => _text ?? "";

    /// <summary>Whether there is no address.</summary>
    public bool IsNone => Text.Length == 0;

    /// <summary>Whether the engine loads media from <paramref name="text"/>. Empty text is allowed: it means none.</summary>
    public static bool IsAllowed([NotNullWhen(true)] string? text)
    {
        if (text is null)
        {
            return false;
        }

        // Browsers drop control characters and the engine strips blanks before it looks at the scheme, so neither may hide one.
        var seen = new string(text.Where(c => c > ' ' && c is not (>= '\u007F' and <= '\u009F')).ToArray());
        var colon = seen.IndexOf(':');
        if (colon < 0 || seen.IndexOfAny(['/', '?', '#']) is >= 0 and var path && path < colon)
        {
            return true;
        }

        var scheme = seen.Substring(0, colon).ToLowerInvariant();
        return scheme switch
        {
            "http" or "https" or "blob" => true,
            "data" => seen.IndexOf("image/", colon + 1, StringComparison.OrdinalIgnoreCase) == colon + 1,
            _ => !IsScheme(scheme),
        };
    }

    /// <summary>Whether <paramref name="text"/> is an allowed address, and which.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MediaUrl url)
    {
        var isAllowed = IsAllowed(text);
        url = isAllowed ? new MediaUrl(text!) : default;
        return isAllowed;
    }

    /// <summary>Takes an address.</summary>
    /// <exception cref="FormatException">The engine would refuse it.</exception>
    public static implicit operator MediaUrl(string text) => new(text);

    /// <summary>Takes an address.</summary>
    /// <exception cref="FormatException">The engine would refuse it.</exception>
    public static implicit operator MediaUrl(Uri uri) => new(uri.OriginalString);

    /// <summary>Whether both are the same text.</summary>
    public static bool operator ==(MediaUrl left, MediaUrl right) => left.Equals(right);

    /// <summary>Whether the texts differ.</summary>
    public static bool operator !=(MediaUrl left, MediaUrl right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(MediaUrl other) => string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MediaUrl other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The address as given.</summary>
    public override string ToString() => Text;

    private static bool IsScheme(string text)
        => text.Length > 0 && text[0] is >= 'a' and <= 'z' && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '-' or '.');

    private static string Shortened(string? text) => text is null ? "null" : text.Length <= 60 ? text : text.Substring(0, 60) + "…";
}
