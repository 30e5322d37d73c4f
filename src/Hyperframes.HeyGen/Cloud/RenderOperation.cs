using System.Net;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>A submitted render. It can be left and taken up again by its id, in another process too.</summary>
public sealed class RenderOperation
{
    private const double Growth = 1.5;
    private const int PollFailuresInARow = 5;

    private readonly HeyGenClient _client;
    private readonly RenderJournal _journal;
    private readonly CloudRendererOptions _options;
    private readonly JournalEntry? _entry;

    internal RenderOperation(HeyGenClient client, RenderJournal journal, CloudRendererOptions options, string renderId, JournalEntry? entry)
    {
        _client = client;
        _journal = journal;
        _options = options;
        _entry = entry;
        RenderId = renderId;
    }

    /// <summary>The service's id of the render.</summary>
    public string RenderId { get; }

    /// <summary>The idempotency key of the attempt; null when the operation was taken up by its id alone.</summary>
    public string? Key => _entry is null ? null : FormattableString.Invariant($"{_entry.Job}:{_entry.Attempt}");

    /// <summary>Waits until the render is completed.</summary>
    /// <exception cref="CloudRenderException">It failed, is gone, or is not finished in time; the message says which.</exception>
    public async Task<Render> WaitAsync(IProgress<RenderProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var started = _client.Clock.GetTimestamp();
        var interval = _options.PollInterval;
        var failures = 0;
        var status = RenderStatus.Queued;
        while (true)
        {
            var render = await LookAsync(failures, cancellationToken).ConfigureAwait(false);
            failures = render is null ? failures + 1 : 0;
            status = render?.Status ?? status;
            if (render?.Status == RenderStatus.Completed)
            {
                await NoteAsync(JournalState.Completed, render).ConfigureAwait(false);
                return render;
            }

            if (render?.Status == RenderStatus.Failed)
            {
                await NoteAsync(JournalState.Failed, render).ConfigureAwait(false);
                throw Failure(render);
            }

            progress?.Report(status == RenderStatus.Queued
                ? new RenderProgress(RenderStage.Queue, CloudProgress.Queued)
                : new RenderProgress(RenderStage.Capture, CloudProgress.Rendering));
            if (_client.Clock.GetElapsedTime(started) >= _options.MaxWait)
            {
                throw Problem($"The render {RenderId} is still {status} after {_options.MaxWait}. It goes on at the service: run the same again to go on waiting; nothing is paid twice.");
            }

            await Task.Delay(interval, _client.Clock, cancellationToken).ConfigureAwait(false);
            interval = interval * Growth > _options.MaxPollInterval ? _options.MaxPollInterval : interval * Growth;
        }
    }

    /// <summary>Fetches the finished video: to a temporary file, resumed where it breaks, with fresh links where they expire, then put in place whole.</summary>
    /// <param name="output">Where; an existing file is replaced at the end and not before.</param>
    /// <param name="progress">Receives the bytes.</param>
    /// <param name="cancellationToken">Stops the download and leaves nothing.</param>
    /// <exception cref="CloudRenderException">The render is not completed, or its file cannot be fetched.</exception>
    public async Task<RenderResult> DownloadAsync(string? output = null, IProgress<RenderProgress>? progress = null, CancellationToken cancellationToken = default) =>
        await DownloadAsync(await GetAsync(cancellationToken).ConfigureAwait(false), output, progress, cancellationToken).ConfigureAwait(false);

    /// <summary>Fetches the video of a render that was read just now, so that its link is fresh.</summary>
    internal async Task<RenderResult> DownloadAsync(Render render, string? output, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        var path = Path.GetFullPath(output ?? Path.Combine("renders", $"{RenderId}.{render.Format?.Value ?? "mp4"}"));
        var download = new FileDownload(_client.Files, RenderId, async token => LinkOf(await GetAsync(token).ConfigureAwait(false)));
        try
        {
            var length = await download.RunAsync(
                LinkOf(render),
                path,
                new ActionProgress<(long Bytes, long Total)>(p =>
                    progress?.Report(new RenderProgress(RenderStage.Download, CloudProgress.Download(p.Bytes, p.Total), p.Bytes, p.Total))),
                cancellationToken).ConfigureAwait(false);
            await NoteAsync(JournalState.Delivered, render, path, length).ConfigureAwait(false);
            Log.Downloaded(_client.Logger, RenderId, path, length);
            progress?.Report(new RenderProgress(RenderStage.Completed, 1));
            return new RenderResult(path, length, render.Duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
        }
        catch (HeyGenException problem)
        {
            throw Problem(problem.Message, problem);
        }
    }

    /// <summary>One look; null when it failed in a way that the next may not.</summary>
    private async Task<Render?> LookAsync(int failures, CancellationToken cancellationToken)
    {
        try
        {
            var render = await _client.Renders.GetAsync(RenderId, cancellationToken).ConfigureAwait(false);
            Log.Polled(_client.Logger, RenderId, render.Status.Value);
            return render;
        }
        catch (HeyGenException problem) when (failures < PollFailuresInARow && problem is HeyGenConnectionException or HeyGenApiException { IsTransient: true })
        {
            return null;
        }
        catch (HeyGenApiException gone) when (gone.StatusCode == HttpStatusCode.NotFound)
        {
            throw Problem($"The render {RenderId} is no longer at the service. Ask for another (again: true), which is charged.", gone);
        }
        catch (HeyGenException problem)
        {
            throw Problem($"The render {RenderId} cannot be looked at: {problem.Message} Run the same again to go on; nothing is paid twice.", problem);
        }
    }

    private async Task<Render> GetAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await _client.Renders.GetAsync(RenderId, cancellationToken).ConfigureAwait(false);
        }
        catch (HeyGenException problem)
        {
            throw Problem(problem.Message, problem);
        }
    }

    private string LinkOf(Render render) => render.VideoUrl
        ?? throw Problem($"The render {RenderId} is {render.Status} but has no video link. Wait until it is completed; if it is, report it to HeyGen.");

    private CloudRenderException Failure(Render render)
    {
        var said = Redaction.Scrub(render.Failure ?? "");
        return new CloudRenderException(
            $"The render {RenderId} failed: {(said.Length > 0 ? said : "the service gives no reason")}. {RenderFailureHints.For(said)} "
            + "Failed renders are not charged; running the same again makes a new attempt.")
        {
            RenderId = RenderId, Key = Key, EngineOutput = said.Length > 0 ? said : null,
        };
    }

    private CloudRenderException Problem(string message, Exception? inner = null) => new(message, inner) { RenderId = RenderId, Key = Key };

    private Task NoteAsync(JournalState state, Render render, string? path = null, long? length = null) => _entry is null
        ? Task.CompletedTask
        : _journal.AppendAsync(new JournalEntry(_entry.Job, _entry.Attempt, state, _client.Clock.GetUtcNow())
        {
            Id = RenderId, Path = path, Length = length, Duration = render.Duration, Reason = state == JournalState.Failed ? Redaction.Scrub(render.Failure ?? "") : null,
        });
}
