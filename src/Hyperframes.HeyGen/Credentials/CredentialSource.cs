using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen;

/// <summary>
/// Where the credential comes from: options, then <c>HEYGEN_API_KEY</c>, <c>HYPERFRAMES_API_KEY</c>, <c>HEYGEN_ACCESS_TOKEN</c>, then the
/// credentials file. It is looked up once, and again after a refresh.
/// </summary>
internal sealed class CredentialSource : IDisposable
{
    private readonly HeyGenClientOptions _options;
    private readonly Func<HttpClient> _client;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _gate = new(1);
    private HeyGenCredential? _current;

    public CredentialSource(HeyGenClientOptions options, Func<HttpClient> client, TimeProvider clock, ILogger logger)
    {
        _options = options;
        _client = client;
        _clock = clock;
        _logger = logger;
    }

    /// <exception cref="HeyGenCredentialsException">There is none, or the place that should have it is broken.</exception>
    public async ValueTask<HeyGenCredential> GetAsync(CancellationToken cancellationToken)
    {
        var credential = _current ??= Resolve();
        if (credential is { CanRefresh: true } && credential.IsExpired(_clock.GetUtcNow()))
        {
            return await RefreshAsync(credential, cancellationToken).ConfigureAwait(false) ?? credential;
        }

        return credential;
    }

    /// <summary>A token that replaces <paramref name="refused"/>; calls that were refused together share one refresh. Null when none is to be had.</summary>
    public async Task<HeyGenCredential?> RefreshAsync(HeyGenCredential refused, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!ReferenceEquals(_current, refused))
            {
                return _current;
            }

            var refresh = new OAuthRefresh(_client(), _options.Environment, _clock);
            var renewed = await refresh.RunAsync(refused.RefreshToken!, cancellationToken).ConfigureAwait(false);
            File()?.Save(renewed.AccessToken, renewed.RefreshToken, renewed.ExpiresAt);
            Log.TokenRefreshed(_logger);
            return _current = new HeyGenCredential(renewed.AccessToken, isBearer: true, renewed.RefreshToken ?? refused.RefreshToken, renewed.ExpiresAt);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or HeyGenException)
        {
            Log.TokenNotRefreshed(_logger, problem.GetType().Name);
            return null;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private HeyGenCredential Resolve()
    {
        if (_options.ApiKey is { Length: > 0 } key)
        {
            return HeyGenCredential.ApiKey(Safe(key, nameof(HeyGenClientOptions.ApiKey)));
        }

        if (_options.AccessToken is { Length: > 0 } token)
        {
            return new HeyGenCredential(Safe(token, nameof(HeyGenClientOptions.AccessToken)), isBearer: true, null, null);
        }

        if ((EnvironmentText.Read(_options.Environment, "HEYGEN_API_KEY") ?? EnvironmentText.Read(_options.Environment, "HYPERFRAMES_API_KEY")) is { } variable)
        {
            return HeyGenCredential.ApiKey(variable);
        }

        if (EnvironmentText.Read(_options.Environment, "HEYGEN_ACCESS_TOKEN") is { } bearer)
        {
            return new HeyGenCredential(bearer, isBearer: true, null, null);
        }

        return File()?.Read(_clock.GetUtcNow()) ?? throw new HeyGenCredentialsException(
            "No HeyGen credential is configured. Set HeyGenClientOptions.ApiKey or the environment variable HEYGEN_API_KEY, "
            + $"or put one in {File()?.Path ?? "~/.heygen/credentials"}.");
    }

    private CredentialsFile? File()
    {
        var folder = EnvironmentText.Read(_options.Environment, "HEYGEN_CONFIG_DIR");
        var home = EnvironmentText.Read(_options.Environment, "HOME") ?? EnvironmentText.Read(_options.Environment, "USERPROFILE");
        folder ??= home is null ? null : Path.Combine(home, ".heygen");
        return folder is null ? null : new CredentialsFile(Path.Combine(folder, "credentials"));
    }

    private static string Safe(string value, string name) => value.Any(char.IsControl)
        ? throw new HeyGenCredentialsException($"{name} holds a control character; remove line breaks from it.")
        : value;
}
