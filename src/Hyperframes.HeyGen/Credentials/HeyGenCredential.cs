using System.Net.Http.Headers;

namespace Hyperframes.HeyGen;

/// <summary>A key or a token. Its text never shows it.</summary>
internal sealed class HeyGenCredential(string value, bool isBearer, string? refreshToken, DateTimeOffset? expiresAt)
{
    /// <summary>Tokens count as expired this long before they are.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);

    public string Value => value;

    public bool IsBearer => isBearer;

    public string? RefreshToken => refreshToken;

    public bool CanRefresh => isBearer && refreshToken is not null;

    public static HeyGenCredential ApiKey(string key) => new(key, isBearer: false, null, null);

    public bool IsExpired(DateTimeOffset now) => expiresAt is { } end && end - Skew <= now;

    /// <summary>One of the two headers, never both.</summary>
    public void ApplyTo(HttpRequestHeaders headers)
    {
        if (isBearer)
        {
            headers.Authorization = new AuthenticationHeaderValue("Bearer", value);
        }
        else
        {
            headers.TryAddWithoutValidation("x-api-key", value);
        }
    }

    public override string ToString() => isBearer ? "OAuth token" : "API key";
}
