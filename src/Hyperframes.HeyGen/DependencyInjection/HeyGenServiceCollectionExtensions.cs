using Hyperframes.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen;

/// <summary>Adds HeyGen to an application.</summary>
public static class HeyGenServiceCollectionExtensions
{
    internal const string ApiClientName = "Hyperframes.HeyGen";
    internal const string FilesClientName = "Hyperframes.HeyGen.Files";

    /// <summary>
    /// Registers <see cref="HeyGenClient"/> (on <see cref="IHttpClientFactory"/>), <see cref="RenderJournal"/> and <see cref="CloudRenderer"/> as singletons, and
    /// the latter as <see cref="IRenderer"/> unless there is one. Key and address come from the environment unless given.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets options of the client.</param>
    /// <param name="rendering">How cloud renders are driven.</param>
    public static IServiceCollection AddHeyGen(
        this IServiceCollection services, Action<HeyGenClientOptions>? configure = null, CloudRendererOptions? rendering = null)
    {
        rendering ??= new CloudRendererOptions();
        var options = new HeyGenClientOptions();
        configure?.Invoke(options);
        AddHttpClient(services, ApiClientName, options.HandlerFactory ?? OwnHttpClients.ApiHandler);
        AddHttpClient(services, FilesClientName, options.HandlerFactory ?? OwnHttpClients.FilesHandler);
        services.AddSingleton(_ => RenderJournal.Open(rendering.JournalPath));
        services.AddSingleton(provider => new CloudRenderer(
            provider.GetRequiredService<HeyGenClient>(), provider.GetRequiredService<RenderJournal>(), rendering));
        services.TryAddSingleton<IRenderer>(provider => provider.GetRequiredService<CloudRenderer>());
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
