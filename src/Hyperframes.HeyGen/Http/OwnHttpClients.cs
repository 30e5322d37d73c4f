namespace Hyperframes.HeyGen;

/// <summary>
/// Two clients, so that the key can never reach a presigned link: one for the API, which does not follow redirects, and one for files,
/// which never gets a credential.
/// </summary>
internal sealed class OwnHttpClients(Func<HttpMessageHandler>? handlers) : IDisposable
{
    public HttpClient Api { get; } = Create(handlers?.Invoke() ?? ApiHandler());

    public HttpClient Files { get; } = Create(handlers?.Invoke() ?? FilesHandler());

    public static SocketsHttpHandler ApiHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    public static SocketsHttpHandler FilesHandler() => new()
    {
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    public void Dispose()
    {
        Api.Dispose();
        Files.Dispose();
    }

    // Timeouts are the pipeline's, on the injected clock.
    private static HttpClient Create(HttpMessageHandler handler) => new(handler) { Timeout = Timeout.InfiniteTimeSpan };
}
