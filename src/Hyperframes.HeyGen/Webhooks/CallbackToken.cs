using System.Security.Cryptography;
using System.Text;

namespace Hyperframes.HeyGen;

/// <summary>Callbacks of single requests are not signed, so their URL carries a token of ours.</summary>
public static class CallbackToken
{
    private const string Parameter = "token";

    /// <summary><paramref name="url"/> with the token in its query, for <see cref="CloudRendererOptions.CallbackUrl"/> and the requests.</summary>
    public static string AddTo(string url, string token) =>
        $"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameter}={Uri.EscapeDataString(token)}";

    /// <summary>Whether <paramref name="given"/> is <paramref name="expected"/>, compared in constant time. An empty token never is.</summary>
    public static bool Matches(string? given, string expected) => expected.Length > 0 && given is not null
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), SHA256.HashData(Encoding.UTF8.GetBytes(expected)));
}
