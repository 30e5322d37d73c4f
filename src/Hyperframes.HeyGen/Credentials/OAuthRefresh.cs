using System.Text.Json;

namespace Hyperframes.HeyGen;

/// <summary>Exchanges a refresh token for a new access token.</summary>
internal sealed class OAuthRefresh(HttpClient client, Func<string, string?> environment, TimeProvider clock)
{
    private const string PublicClientId = "q2A2QRSke2LrFTPJhoDbHtXh";
    private const string TokenUrl = "https://api2.heygen.com/v1/oauth/token";

    public async Task<(string AccessToken, string? RefreshToken, DateTimeOffset? ExpiresAt)> RunAsync(string refreshToken, CancellationToken cancellationToken)
    {
        var url = EnvironmentText.Read(environment, "HYPERFRAMES_OAUTH_TOKEN_URL") ?? TokenUrl;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["refresh_token"] = refreshToken,
            ["client_id"] = EnvironmentText.Read(environment, "HYPERFRAMES_OAUTH_CLIENT_ID") ?? PublicClientId,
        });
        using var response = await client.PostAsync(url, form, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var json = JsonElement.Parse(body);
            return (
                json.GetProperty("access_token").GetString() is { Length: > 0 } token ? token : throw Unusable(),
                json.TryGetProperty("refresh_token", out var refresh) ? refresh.GetString() : null,
                json.TryGetProperty("expires_in", out var seconds) && seconds.TryGetInt64(out var life) ? clock.GetUtcNow().AddSeconds(life) : null);
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // Its words may quote the answer, which holds tokens.
            throw Unusable();
        }
    }

    private static HeyGenCredentialsException Unusable() => new("The token endpoint's answer holds no access token.");
}
