using Hyperframes.Bundling;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>Uploads a bundle once per digest and remembers its asset in the journal until it is too old or the service has lost it.</summary>
internal sealed class BundleAssets(HeyGenClient client, RenderJournal journal, CloudRendererOptions options)
{
    private readonly KeyedGate _gate = new();

    /// <summary>The asset of <paramref name="bundle"/>, uploaded if need be.</summary>
    public async Task<string> GetAsync(CompositionBundle bundle, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        var job = Job(bundle);
        using var turn = await _gate.EnterAsync(job, cancellationToken).ConfigureAwait(false);
        var known = journal.Find(job);
        if (known is { State: JournalState.Completed, Id: { } id } && client.Clock.GetUtcNow() - known.Time < options.AssetLifetime)
        {
            Log.UploadReused(client.Logger, bundle.Digest, id);
            return id;
        }

        // A later generation gets other keys: the first ones would replay the asset that is no longer there.
        var generation = known is { State: JournalState.Completed or JournalState.Lost } ? known.Attempt + 1 : known?.Attempt ?? 0;
        await journal.AppendAsync(new JournalEntry(job, generation, JournalState.Intended, client.Clock.GetUtcNow())).ConfigureAwait(false);
        var asset = await UploadAsync(bundle, generation, progress, cancellationToken).ConfigureAwait(false);
        await journal.AppendAsync(new JournalEntry(job, generation, JournalState.Completed, client.Clock.GetUtcNow()) { Id = asset }).ConfigureAwait(false);
        return asset;
    }

    /// <summary>Notes that the service does not have <paramref name="assetId"/> any more.</summary>
    public async Task ForgetAsync(CompositionBundle bundle, string assetId)
    {
        if (journal.Find(Job(bundle)) is { State: JournalState.Completed } known && known.Id == assetId)
        {
            await journal.AppendAsync(known with { State = JournalState.Lost, Time = client.Clock.GetUtcNow() }).ConfigureAwait(false);
        }
    }

    private string Job(CompositionBundle bundle) => IdempotencyKey.Derive("bundle", client.BaseUrl, bundle.Digest);

    private async Task<string> UploadAsync(CompositionBundle bundle, int generation, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var zip = new FileStream(path, new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        await using (zip.ConfigureAwait(false))
        {
            await bundle.WriteZipAsync(zip, cancellationToken).ConfigureAwait(false);
            Log.Uploading(client.Logger, bundle.Digest, zip.Length);
            var total = zip.Length;
            var sent = new ActionProgress<long>(
                bytes => progress?.Report(new RenderProgress(RenderStage.Upload, CloudProgress.Upload(bytes, total), bytes, total)));
            var salt = generation == 0 ? "" : FormattableString.Invariant($".g{generation}");
            var asset = await client.Assets.Uploads
                .RunAsync(new UploadFile(zip, "project.zip", "application/zip"), sent, cancellationToken, salt).ConfigureAwait(false);
            return asset.AssetId;
        }
    }
}
