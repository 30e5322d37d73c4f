using System.Net;
using Hyperframes.Emulator.Contract;
using Hyperframes.Emulator.Endpoints;
using Hyperframes.Emulator.Rendering;
using Hyperframes.Emulator.Server;
using Hyperframes.Emulator.State;
using Hyperframes.Emulator.Webhooks;
using Hyperframes.HeyGen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Hyperframes.Emulator;

/// <summary>
/// The HeyGen API on 127.0.0.1: stateful, strict, on a clock that a test owns. Every request is checked against the API's description; a route
/// that it does not have fails the test when the emulator is disposed.
/// </summary>
public sealed class HeyGenEmulator : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly EmulatorState _state;
    private readonly RequestLog _log;
    private readonly WebhookDelivery _webhooks;
    private readonly RenderWork _work;

    private HeyGenEmulator(WebApplication server, EmulatorState state, FaultPlan faults)
    {
        _server = server;
        _state = state;
        Faults = faults;
        _log = new RequestLog();
        _webhooks = new WebhookDelivery(state, faults);
        _work = new RenderWork(state);
        var handlers = new Dictionary<string, OperationHandler>(StringComparer.Ordinal);
        new VideoEndpoints(state, _webhooks).Register(handlers);
        new SoundEndpoints(state).Register(handlers);
        new AssetEndpoints(state).Register(handlers);
        new RenderEndpoints(state, new ProjectReader(state), _work, _webhooks).Register(handlers);
        new WebhookEndpoints(state).Register(handlers);
        var api = new ApiServer(state, faults, _log, new StorageServer(state), handlers);
        server.Run(api.HandleAsync);
    }

    /// <summary>Address without a trailing slash.</summary>
    public string BaseUrl => _state.BaseUrl;

    /// <summary>The options it was started with.</summary>
    public EmulatorOptions Options => _state.Options;

    /// <summary>What goes wrong on purpose.</summary>
    public FaultPlan Faults { get; }

    /// <summary>Everything that reached the emulator, in order.</summary>
    public IReadOnlyList<RecordedRequest> Requests => _log.Requests;

    /// <summary>Routes that were asked for and that the API does not have.</summary>
    public IReadOnlyList<string> UnknownRoutes => _log.UnknownRoutes;

    /// <summary>How many renders were created.</summary>
    public int RenderCount => Locked(() => _state.Renders.Count);

    /// <summary>How many avatar videos were created.</summary>
    public int VideoCount => Locked(() => _state.Videos.Count);

    /// <summary>How many assets exist, completed or not.</summary>
    public int AssetCount => Locked(() => _state.Assets.Count);

    /// <summary>Starts an emulator.</summary>
    public static async Task<HeyGenEmulator> StartAsync(EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        // Reading the description first: a broken one must not look like a refused request.
        _ = ApiDocument.HeyGen;
        var state = new EmulatorState(options ?? new EmulatorOptions());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = long.MaxValue);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, state.Options.Port);
        });
        var emulator = new HeyGenEmulator(builder.Build(), state, new FaultPlan(state.Clock));
        await emulator._server.StartAsync(cancellationToken).ConfigureAwait(false);
        state.BaseUrl = emulator._server.Urls.First().TrimEnd('/');
        return emulator;
    }

    /// <summary>Options of a client that talks to this emulator, on its clock, with its faults.</summary>
    public HeyGenClientOptions ClientOptions() => new()
    {
        ApiKey = Options.ApiKey,
        BaseUrl = BaseUrl,
        Clock = Options.Clock,
        Environment = static _ => null,
        HandlerFactory = () => new FaultHandler(Faults, new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }),
    };

    /// <summary>A client that talks to this emulator.</summary>
    public HeyGenClient CreateClient(ILoggerFactory? loggers = null) => new(ClientOptions(), loggers);

    /// <summary>Makes the next avatar video fail.</summary>
    public void FailNextVideo(string? message, string? code = "rendering_failed") => Plan("createVideo", new JobOutcome(false, code, message));

    /// <summary>Makes the next render fail.</summary>
    public void FailNextRender(string? message) => Plan("createHyperframesRender", new JobOutcome(false, null, message));

    /// <summary>Puts a sound into the catalogue.</summary>
    public void AddSound(CatalogSound sound) => Locked(() =>
    {
        _state.Sounds.Add(sound);
        return 0;
    });

    /// <summary>Empties the catalogue.</summary>
    public void ClearSounds() => Locked(() =>
    {
        _state.Sounds.Clear();
        return 0;
    });

    /// <summary>Takes an asset away, as the service may do with old ones.</summary>
    public bool ForgetAsset(string assetId) => Locked(() => _state.Assets.Remove(assetId));

    /// <summary>Holds the operation's keyed requests while they run; the task ends when one has arrived.</summary>
    public Task HoldAsync(string operation) => _log.Hold(operation);

    /// <summary>Lets held requests go on.</summary>
    public void Release(string operation) => _log.Release(operation);

    /// <summary>Ends when no webhook is on its way any more.</summary>
    public Task WebhooksSettledAsync() => _webhooks.SettledAsync();

    /// <summary>Stops the emulator.</summary>
    /// <exception cref="EmulatorException">A route was asked for that the API does not have.</exception>
    public async ValueTask DisposeAsync()
    {
        await _webhooks.DisposeAsync().ConfigureAwait(false);
        await _work.DisposeAsync().ConfigureAwait(false);
        using (var now = new CancellationTokenSource())
        {
            // A held or stalled request must not keep a test waiting.
            await now.CancelAsync().ConfigureAwait(false);
            await _server.StopAsync(now.Token).ConfigureAwait(false);
        }

        await _server.DisposeAsync().ConfigureAwait(false);
        if (Options.FailOnUnknownRoute && UnknownRoutes.Count > 0)
        {
            throw new EmulatorException($"The API has no {string.Join(", no ", UnknownRoutes.Distinct(StringComparer.Ordinal))}.");
        }
    }

    private void Plan(string operation, JobOutcome outcome) => _state.PlannedOutcomes.GetOrAdd(operation, _ => new()).Enqueue(outcome);

    private T Locked<T>(Func<T> read)
    {
        lock (_state.Gate)
        {
            return read();
        }
    }
}
