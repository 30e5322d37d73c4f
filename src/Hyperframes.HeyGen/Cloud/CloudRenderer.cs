using Hyperframes.Bundling;
using Hyperframes.Rendering;
using Hyperframes.Variables;

namespace Hyperframes.HeyGen;

/// <summary>
/// Renders bundles in HeyGen's cloud: uploads a bundle once, submits each render once, waits, downloads. Kill it anywhere and run the same again: it
/// goes on where it was, and nothing is paid for twice.
/// </summary>
public sealed class CloudRenderer : IRenderer
{
    private readonly HeyGenClient _client;
    private readonly RenderJournal _journal;
    private readonly CloudRendererOptions _options;
    private readonly RenderSubmission _submission;

    /// <summary>A renderer over a client and a journal.</summary>
    /// <param name="client">Makes the calls.</param>
    /// <param name="journal">Remembers what was submitted; share one between all renderers of a process.</param>
    /// <param name="options">How renders are driven.</param>
    public CloudRenderer(HeyGenClient client, RenderJournal journal, CloudRendererOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(journal);
        _client = client;
        _journal = journal;
        _options = options ?? new CloudRendererOptions();
        _submission = new RenderSubmission(client, journal, new BundleAssets(client, journal, _options), _options);
    }

    /// <inheritdoc/>
    /// <exception cref="AmbiguousSubmissionException">An old submission can neither be found nor ruled out.</exception>
    /// <exception cref="CloudRenderException">The render failed; the message says why and what to do.</exception>
    public async Task<RenderResult> RenderAsync(
        CompositionBundle bundle,
        IVariableValues? variables = null,
        RenderOptions? options = null,
        IProgress<RenderProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new RenderOptions();
        var request = CloudRenderRequest.Create(_client, bundle, variables, options, _options);
        if (FindDelivered(request, options) is { } delivered)
        {
            progress?.Report(new RenderProgress(RenderStage.Completed, 1));
            return delivered;
        }

        var operation = await StartAsync(request, bundle, again: false, progress, cancellationToken).ConfigureAwait(false);
        var render = await operation.WaitAsync(progress, cancellationToken).ConfigureAwait(false);
        return await operation.DownloadAsync(render, options.Output, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Uploads and submits, and does not wait for the end.</summary>
    /// <param name="bundle">What to render.</param>
    /// <param name="variables">Values of the bundle's variables.</param>
    /// <param name="options">How to render.</param>
    /// <param name="again">True asks for another render of what was rendered, or perhaps submitted, before. It is charged again.</param>
    /// <param name="progress">Receives the upload.</param>
    /// <param name="cancellationToken">Stops it; what is on its way to the service may still be accepted, and running the same again finds it.</param>
    /// <exception cref="AmbiguousSubmissionException">An old submission can neither be found nor ruled out.</exception>
    /// <exception cref="CloudRenderException">It was not accepted.</exception>
    public Task<RenderOperation> StartAsync(
        CompositionBundle bundle,
        IVariableValues? variables = null,
        RenderOptions? options = null,
        bool again = false,
        IProgress<RenderProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        var request = CloudRenderRequest.Create(_client, bundle, variables, options ?? new RenderOptions(), _options);
        return StartAsync(request, bundle, again, progress, cancellationToken);
    }

    /// <summary>Takes up a render by its id, from a webhook or another machine.</summary>
    public RenderOperation Resume(string renderId) => new(_client, _journal, _options, renderId, entry: null);

    private async Task<RenderOperation> StartAsync(
        CloudRenderRequest request, CompositionBundle bundle, bool again, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            var entry = await _submission.RunAsync(request, bundle, again, progress, cancellationToken).ConfigureAwait(false);
            return new RenderOperation(_client, _journal, _options, entry.Id!, entry);
        }
        catch (HeyGenException problem)
        {
            throw new CloudRenderException(problem.Message, problem);
        }
    }

    /// <summary>What an earlier run has put in place already, if it is still there.</summary>
    private RenderResult? FindDelivered(CloudRenderRequest request, RenderOptions options)
    {
        if (_journal.Find(request.Job) is not { State: JournalState.Delivered, Path: { } path } entry)
        {
            return null;
        }

        var wanted = options.Output is null ? path : Path.GetFullPath(options.Output);
        var file = new FileInfo(wanted);
        return wanted == path && file.Exists && file.Length == entry.Length
            ? new RenderResult(path, file.Length, entry.Duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null)
            : null;
    }
}
