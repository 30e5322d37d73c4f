using System.Text.RegularExpressions;

namespace Hyperframes.HeyGen;

/// <summary>Takes secrets out of text that leaves the library: keys, tokens, webhook secrets, and the queries of links, which are credentials when presigned.</summary>
internal static partial class Redaction
{
    private const string Mark = "[redacted]";

    /// <summary>A link without its query and without user information.</summary>
    public static string Url(Uri url) => url.IsAbsoluteUri ? url.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped) : url.OriginalString.Split('?')[0];

    /// <summary><paramref name="text"/> with everything taken out that looks like a secret, and <paramref name="secret"/> wherever it stands.</summary>
    public static string Scrub(string text, string? secret = null)
    {
        if (secret is { Length: > 0 })
        {
            text = text.Replace(secret, Mark, StringComparison.Ordinal);
        }

        text = Queries().Replace(text, "$1?" + Mark);
        text = Fields().Replace(text, "$1" + Mark);
        return Tokens().Replace(text, Mark);
    }

    [GeneratedRegex(@"(https?://[^\s""'<>?\\]*)\?[^\s""'<>]*", RegexOptions.IgnoreCase)]
    private static partial Regex Queries();

    [GeneratedRegex(@"((?:\b(?:access_token|refresh_token|id_token|code_verifier|client_secret|secret|api_key|x-api-key)""?\s*[=:]\s*""?)|(?:\b(?:token|code)=))[^\s""&,}]+", RegexOptions.IgnoreCase)]
    private static partial Regex Fields();

    [GeneratedRegex(@"\bsk_V\d_[A-Za-z0-9_\-]+|\bhg_[A-Za-z0-9_\-]{8,}|\bwhsec_[A-Za-z0-9_\-]+|\bBearer\s+[A-Za-z0-9._~+/=\-]+|\beyJ[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]*", RegexOptions.IgnoreCase)]
    private static partial Regex Tokens();
}
