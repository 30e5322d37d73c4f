using System.Text;
using System.Text.Json;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>Makes an avatar video, at most once per script: the journal says what was submitted, as for renders.</summary>
internal sealed class AvatarWork(HeyGenClient client, RenderJournal journal, CloudRendererOptions options)
{
    private const double Growth = 1.5;
    private const int PollFailuresInARow = 5;

    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan BusyWait = TimeSpan.FromSeconds(15);

    public async Task<AvatarClip> RunAsync(AvatarScript script, CancellationToken cancellationToken)
    {
        var request = script.ToRequest();
        request.Validate();
        var job = IdempotencyKey.Derive(
            "video", client.BaseUrl, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(request, HeyGenJsonContext.Default.VideoRequest)));
        var entry = await SubmitAsync(job, request, cancellationToken).ConfigureAwait(false);
        var video = await WaitAsync(entry, cancellationToken).ConfigureAwait(false);
        if (entry.State == JournalState.Submitted)
        {
            await AppendAsync(job, entry.Attempt, JournalState.Completed, video.Id).ConfigureAwait(false);
            Telemetry.Spent(AvatarPrice.Estimate(script.Engine, video.Duration ?? 0), "avatar");
        }

        var link = video.VideoUrl ?? throw Problem(video.Id, $"The avatar video {video.Id} is completed but has no link. Report it to HeyGen.");
        return new AvatarClip(link, video.Duration is { } seconds ? TimeSpan.FromSeconds(seconds) : null, video.Id);
    }

    private async Task<JournalEntry> SubmitAsync(string job, AvatarVideoRequest request, CancellationToken cancellationToken)
    {
        var known = journal.Find(job);
        if (known?.State is JournalState.Submitted or JournalState.Completed)
        {
            return known!;
        }

        var attempt = (known?.Attempt ?? -1) + 1;
        if (known?.State == JournalState.Intended)
        {
            var intended = journal.FirstIntent(job, known.Attempt) ?? known.Time;
            if (client.Clock.GetUtcNow() - intended >= IdempotencyKey.Lifetime - Margin)
            {
                // Videos are listed without our callback id: nothing can decide.
                throw new AmbiguousSubmissionException(Key(job, known.Attempt), intended);
            }

            attempt = known.Attempt;
        }

        await AppendAsync(job, attempt, JournalState.Intended).ConfigureAwait(false);
        try
        {
            var id = await CreateAsync(request with { CallbackId = Key(job, attempt) }, Key(job, attempt), cancellationToken).ConfigureAwait(false);
            return await AppendAsync(job, attempt, JournalState.Submitted, id).ConfigureAwait(false);
        }
        catch (HeyGenApiException refused) when ((int)refused.StatusCode is >= 400 and < 500 and not (408 or 409 or 425 or 429))
        {
            await AppendAsync(job, attempt, JournalState.Rejected, reason: refused.Code).ConfigureAwait(false);
            throw;
        }
    }

    private async Task<string> CreateAsync(AvatarVideoRequest request, string key, CancellationToken cancellationToken)
    {
        var started = client.Clock.GetTimestamp();
        while (true)
        {
            try
            {
                return (await client.Videos.CreateAsync(request, key, cancellationToken).ConfigureAwait(false)).VideoId;
            }
            catch (HeyGenApiException busy) when (busy.Code == "rate_limit_exceeded" && client.Clock.GetElapsedTime(started) < options.MaxWait)
            {
                await Task.Delay(BusyWait, client.Clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<Video> WaitAsync(JournalEntry entry, CancellationToken cancellationToken)
    {
        var started = client.Clock.GetTimestamp();
        var interval = options.PollInterval;
        var failures = 0;
        while (true)
        {
            var video = await LookAsync(entry.Id!, failures, cancellationToken).ConfigureAwait(false);
            failures = video is null ? failures + 1 : 0;
            if (video?.Status == VideoStatus.Completed)
            {
                return video;
            }

            if (video?.Status == VideoStatus.Failed)
            {
                var said = Redaction.Scrub(video.FailureMessage ?? "the service gives no reason");
                await AppendAsync(entry.Job, entry.Attempt, JournalState.Failed, entry.Id, said).ConfigureAwait(false);
                throw new AvatarVideoException(
                    $"The avatar video {entry.Id} failed: {said}{(video.FailureCode is { } code ? $" ({code})" : "")}. Failed videos are not charged; running the same again makes a new attempt.")
                {
                    VideoId = entry.Id, FailureCode = video.FailureCode,
                };
            }

            if (client.Clock.GetElapsedTime(started) >= options.MaxWait)
            {
                throw Problem(entry.Id!, $"The avatar video {entry.Id} is not finished after {options.MaxWait}. It goes on at the service: run the same again to go on waiting; nothing is paid twice.");
            }

            await Task.Delay(interval, client.Clock, cancellationToken).ConfigureAwait(false);
            interval = interval * Growth > options.MaxPollInterval ? options.MaxPollInterval : interval * Growth;
        }
    }

    /// <summary>One look; null when it failed in a way that the next may not.</summary>
    private async Task<Video?> LookAsync(string id, int failures, CancellationToken cancellationToken)
    {
        try
        {
            return await client.Videos.GetAsync(id, cancellationToken).ConfigureAwait(false);
        }
        catch (HeyGenException problem) when (failures < PollFailuresInARow && problem is HeyGenConnectionException or HeyGenApiException { IsTransient: true })
        {
            return null;
        }
    }

    private async Task<JournalEntry> AppendAsync(string job, int attempt, JournalState state, string? id = null, string? reason = null)
    {
        var entry = new JournalEntry(job, attempt, state, client.Clock.GetUtcNow()) { Id = id, Reason = reason };
        await journal.AppendAsync(entry).ConfigureAwait(false);
        return entry;
    }

    private static string Key(string job, int attempt) => FormattableString.Invariant($"{job}:{attempt}");

    private static AvatarVideoException Problem(string id, string message) => new(message) { VideoId = id };
}
