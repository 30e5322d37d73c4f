using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Hyperframes.HeyGen;

/// <summary>HeyGen's API: avatar videos, sounds, assets, cloud renders of HyperFrames bundles, webhooks. Safe to share between threads.</summary>
public sealed class HeyGenClient : IDisposable
{
    private readonly HeyGenTransport _transport;
    private readonly CredentialSource _credentials;
    private readonly Action? _close;

    /// <summary>A client of its own connections; dispose it. In an application, <c>services.AddHeyGen(…)</c> makes one.</summary>
    /// <param name="options">How to reach the API; null takes key and address from the environment.</param>
    /// <param name="loggers">Receives what the client logs.</param>
    public HeyGenClient(HeyGenClientOptions? options = null, ILoggerFactory? loggers = null)
        : this(options ?? new HeyGenClientOptions(), new OwnHttpClients(options?.HandlerFactory), loggers)
    {
    }

    internal HeyGenClient(HeyGenClientOptions options, Func<HttpClient> api, Func<HttpClient> files, ILoggerFactory? loggers, Action? close = null)
    {
        var own = options.Copy();
        var logger = (loggers ?? NullLoggerFactory.Instance).CreateLogger(Telemetry.Name);
        _close = close;
        Clock = own.Clock;
        _credentials = new CredentialSource(own, files, own.Clock, logger);
        _transport = new HeyGenTransport(own, api, _credentials, own.Clock, logger);
        Links = new LinkIdentities();
        Files = new PresignedFiles(files, own, logger);
        Videos = new VideosClient(_transport, Links);
        Sounds = new SoundsClient(_transport, Links);
        Assets = new AssetsClient(_transport, Files);
        Renders = new RendersClient(_transport);
        Webhooks = new WebhooksClient(_transport);
    }

    private HeyGenClient(HeyGenClientOptions options, OwnHttpClients clients, ILoggerFactory? loggers)
        : this(options, () => clients.Api, () => clients.Files, loggers, clients.Dispose)
    {
    }

    /// <summary>Avatar videos.</summary>
    public VideosClient Videos { get; }

    /// <summary>Music and sound effects.</summary>
    public SoundsClient Sounds { get; }

    /// <summary>Uploaded files.</summary>
    public AssetsClient Assets { get; }

    /// <summary>Cloud renders of HyperFrames projects.</summary>
    public RendersClient Renders { get; }

    /// <summary>Receivers of webhooks, and what was sent to them.</summary>
    public WebhooksClient Webhooks { get; }

    /// <summary>The address in use, without a trailing slash.</summary>
    public string BaseUrl => _transport.BaseUrl;

    internal TimeProvider Clock { get; }

    internal ILogger Logger => _transport.Logger;

    internal HeyGenResilienceOptions Resilience => _transport.Resilience;

    internal LinkIdentities Links { get; }

    internal PresignedFiles Files { get; }

    /// <summary>Any call of the API, for what has no method yet: same credentials, same resilience. A POST is repeated only when it has a key.</summary>
    /// <param name="method">HTTP method.</param>
    /// <param name="path">Path below the base address, with its query: <c>/v3/users/me</c>.</param>
    /// <param name="json">Body, or null.</param>
    /// <param name="idempotencyKey">Makes a POST repeatable.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The whole answer; an undefined element when it had no body.</returns>
    public async Task<System.Text.Json.JsonElement> RawRequestAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte>? json = null, string? idempotencyKey = null, CancellationToken cancellationToken = default)
    {
        if (!path.StartsWith('/') || path.StartsWith("//", StringComparison.Ordinal))
        {
            throw new HeyGenRequestException("raw request", [new("path", "must start with one slash, so that the key goes to the API alone")]);
        }

        var call = new ApiCall($"{method.Method} {path.Split('?')[0]}", method, path)
        {
            Content = json is { } body ? JsonBody.Of(body.ToArray()) : null,
            IdempotencyKey = idempotencyKey is null ? null : IdempotencyKey.Checked(idempotencyKey, _transport.NewKey),
        };
        return await _transport.SendAsync(call, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes the connections that the client made itself.</summary>
    public void Dispose()
    {
        _transport.Dispose();
        _credentials.Dispose();
        _close?.Invoke();
    }
}
