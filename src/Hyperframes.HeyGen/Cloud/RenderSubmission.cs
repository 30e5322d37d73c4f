using Hyperframes.Bundling;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>
/// Submits a render at most once: the journal says what to do before each POST, and hears what became of it after. A record without an id is
/// submitted again under its own key while the service remembers it, and looked up afterwards; never a second submission on a guess.
/// </summary>
internal sealed class RenderSubmission(HeyGenClient client, RenderJournal journal, BundleAssets assets, CloudRendererOptions options)
{
    /// <summary>Clocks differ and calls take time: we stop to trust a key a little before the service forgets it.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(30);

    private static readonly TimeSpan BusyWait = TimeSpan.FromSeconds(15);

    private readonly KeyedGate _gate = new();

    /// <summary>The accepted attempt of <paramref name="request"/>: an earlier one where there is one, unless <paramref name="again"/> asks for another.</summary>
    public async Task<JournalEntry> RunAsync(
        CloudRenderRequest request, CompositionBundle bundle, bool again, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        using var turn = await _gate.EnterAsync(request.Job, cancellationToken).ConfigureAwait(false);
        var known = journal.Find(request.Job);
        var attempt = (known?.Attempt ?? -1) + 1;
        if (known is not null && !again)
        {
            if (known.State is JournalState.Submitted or JournalState.Completed or JournalState.Delivered)
            {
                Log.Resumed(client.Logger, known.Id!, request.Key(known.Attempt));
                return known;
            }

            if (known.State == JournalState.Intended)
            {
                if (!IsRemembered(request.Job, known))
                {
                    return await LookUpAsync(request, known, cancellationToken).ConfigureAwait(false);
                }

                attempt = known.Attempt;
            }
        }

        return await SubmitAsync(request, bundle, attempt, progress, cancellationToken).ConfigureAwait(false);
    }

    private async Task<JournalEntry> SubmitAsync(
        CloudRenderRequest request, CompositionBundle bundle, int attempt, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        for (var mayRenew = true; ; mayRenew = false, attempt++)
        {
            var asset = await assets.GetAsync(bundle, progress, cancellationToken).ConfigureAwait(false);
            await AppendAsync(request, attempt, JournalState.Intended).ConfigureAwait(false);
            try
            {
                var id = await CreateAsync(request, asset, attempt, cancellationToken).ConfigureAwait(false);
                var entry = await AppendAsync(request, attempt, JournalState.Submitted, id).ConfigureAwait(false);
                Log.Submitted(client.Logger, id, request.Key(attempt));
                return entry;
            }
            catch (HeyGenApiException refused) when (IsFinal(refused))
            {
                await AppendAsync(request, attempt, JournalState.Rejected, reason: refused.Code).ConfigureAwait(false);
                if (!mayRenew || refused.Code is not ("asset_not_found" or "asset_not_available"))
                {
                    throw;
                }

                // The remembered upload is gone, and the corrected request needs another key.
                await assets.ForgetAsync(bundle, asset).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Creates the render; while the account has too many jobs, waits for one to end.</summary>
    private async Task<string> CreateAsync(CloudRenderRequest request, string asset, int attempt, CancellationToken cancellationToken)
    {
        var key = request.Key(attempt);
        var body = request.Template with { Project = AssetInput.FromAsset(asset), CallbackId = key };
        var started = client.Clock.GetTimestamp();
        while (true)
        {
            try
            {
                return (await client.Renders.CreateAsync(body, key, cancellationToken).ConfigureAwait(false)).RenderId;
            }
            catch (HeyGenApiException busy) when (busy.Code == "rate_limit_exceeded" && client.Clock.GetElapsedTime(started) < options.MaxWait)
            {
                await Task.Delay(BusyWait, client.Clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>An old record without an id: the list of renders carries our callback ids.</summary>
    private async Task<JournalEntry> LookUpAsync(CloudRenderRequest request, JournalEntry known, CancellationToken cancellationToken)
    {
        var key = request.Key(known.Attempt);
        var intended = journal.FirstIntent(request.Job, known.Attempt) ?? known.Time;
        var matches = new List<string>();
        await foreach (var render in client.Renders.ListAsync(PageSize.Most, cancellationToken).ConfigureAwait(false))
        {
            if (render.CallbackId == key)
            {
                matches.Add(render.RenderId);
            }
            else if (render.CreatedAt is { } created && created < intended - Margin)
            {
                // Newest first: nothing further down can be ours.
                break;
            }
        }

        return matches.Count == 1
            ? await AppendAsync(request, known.Attempt, JournalState.Submitted, matches[0]).ConfigureAwait(false)
            : throw new AmbiguousSubmissionException(key, intended);
    }

    private bool IsRemembered(string job, JournalEntry known) =>
        client.Clock.GetUtcNow() - (journal.FirstIntent(job, known.Attempt) ?? known.Time) < IdempotencyKey.Lifetime - Margin;

    /// <summary>A refusal that made nothing; anything else leaves the attempt open under its key.</summary>
    private static bool IsFinal(HeyGenApiException error) => (int)error.StatusCode is >= 400 and < 500 and not (408 or 409 or 425 or 429);

    private async Task<JournalEntry> AppendAsync(CloudRenderRequest request, int attempt, JournalState state, string? id = null, string? reason = null)
    {
        var entry = new JournalEntry(request.Job, attempt, state, client.Clock.GetUtcNow()) { Id = id, Reason = reason };
        await journal.AppendAsync(entry).ConfigureAwait(false);
        return entry;
    }
}
