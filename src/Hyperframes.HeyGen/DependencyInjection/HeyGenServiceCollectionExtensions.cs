using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen;

/// <summary>Adds HeyGen to an application.</summary>
public static class HeyGenServiceCollectionExtensions
{
    internal const string ApiClientName = "Hyperframes.HeyGen";
    internal const string FilesClientName = "Hyperframes.HeyGen.Files";

    /// <summary>Registers <see cref="HeyGenClient"/> as a singleton on <see cref="IHttpClientFactory"/>; key and address come from the environment unless given.</summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets options.</param>
    public static IServiceCollection AddHeyGen(this IServiceCollection services, Action<HeyGenClientOptions>? configure = null)
    {
        var options = new HeyGenClientOptions();
        configure?.Invoke(options);
        AddHttpClient(services, ApiClientName, options.HandlerFactory ?? OwnHttpClients.ApiHandler);
        AddHttpClient(services, FilesClientName, options.HandlerFactory ?? OwnHttpClients.FilesHandler);
        return services.AddSingleton(provider =>
        {
            var clients = provider.GetRequiredService<IHttpClientFactory>();
            return new HeyGenClient(
                options, () => clients.CreateClient(ApiClientName), () => clients.CreateClient(FilesClientName), provider.GetService<ILoggerFactory>());
        });
    }

    // The factory's own logging writes addresses and headers; ours does not.
    private static void AddHttpClient(IServiceCollection services, string name, Func<HttpMessageHandler> handler) =>
        services.AddHttpClient(name, client => client.Timeout = Timeout.InfiniteTimeSpan).ConfigurePrimaryHttpMessageHandler(handler).RemoveAllLoggers();
}
