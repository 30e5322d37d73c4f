using System.Net;

namespace Hyperframes.HeyGen;

/// <summary>The three steps of a direct upload, with a key made from the content, so that a second run finds the first one's upload.</summary>
internal sealed class DirectUploads(AssetsClient assets, PresignedFiles files)
{
    private const int MaxLinks = 4;
    private const int MaxSendsPerLink = 4;

    /// <summary>Uploads <paramref name="file"/>. <paramref name="salt"/> sets apart an upload whose earlier asset is no longer there.</summary>
    public async Task<CompletedAsset> RunAsync(UploadFile file, IProgress<long>? progress, CancellationToken cancellationToken, string salt = "")
    {
        var checksum = await file.ComputeChecksumAsync(cancellationToken).ConfigureAwait(false);
        var key = $"upload.{checksum[..32]}{salt}";
        var request = new DirectUploadRequest
        {
            Filename = file.Filename, ContentType = file.ContentType, SizeBytes = file.Content.Length, ChecksumSha256 = checksum,
        };
        for (var link = 0; ; link++)
        {
            // The same key would replay the same dead link for 24 hours.
            var linkKey = link == 0 ? key : FormattableString.Invariant($"{key}.r{link}");
            var upload = await assets.CreateDirectUploadAsync(request, linkKey, cancellationToken).ConfigureAwait(false);
            CheckSize(file, upload);
            var refusal = await SendAsync(file, upload, progress, cancellationToken).ConfigureAwait(false);
            if (refusal is null)
            {
                return await assets.CompleteUploadAsync(upload.AssetId, checksum, cancellationToken).ConfigureAwait(false);
            }

            if (refusal != HttpStatusCode.Forbidden || link + 1 == MaxLinks)
            {
                throw new HeyGenConnectionException(
                    FormattableString.Invariant($"Storage refused the upload of {file.Filename} with HTTP {(int)refusal} on {link + 1} link(s). ")
                    + "Check that the file does not change while it is sent, and this machine's clock.",
                    ConnectionProblem.Interrupted,
                    null) { Operation = "upload", Attempts = link + 1, OutcomeUnknown = false };
            }

            Log.UploadLinkRefused(files.Logger, upload.AssetId, (int)refusal);
        }
    }

    /// <summary>Sends the bytes, again after a failure of the network. Null on success, the status when storage refuses the link.</summary>
    private async Task<HttpStatusCode?> SendAsync(UploadFile file, DirectUpload upload, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            Exception? problem = null;
            try
            {
                file.Content.Position = 0;
                var (status, _) = await files.PutAsync(upload, file.ContentType, new ProgressStream(file.Content, progress), cancellationToken).ConfigureAwait(false);
                if ((int)status is >= 200 and < 300)
                {
                    return null;
                }

                if ((int)status is not (408 or 429 or >= 500) || attempt == MaxSendsPerLink)
                {
                    return status;
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException)
            {
                problem = failure;
            }

            if (problem is not null && attempt == MaxSendsPerLink)
            {
                throw new HeyGenConnectionException(
                    FormattableString.Invariant($"The upload of {file.Filename} broke {attempt} times. Check the network and run again; nothing is charged for it."),
                    ConnectionProblem.Interrupted,
                    problem) { Operation = "upload", Attempts = attempt, OutcomeUnknown = false };
            }

            await Task.Delay(files.Resilience.BaseDelay * Math.Pow(2, attempt - 1), files.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private static void CheckSize(UploadFile file, DirectUpload upload)
    {
        if (upload.MaxBytes > 0 && file.Content.Length > upload.MaxBytes)
        {
            throw new HeyGenRequestException("upload", [new("size_bytes", FormattableString.Invariant(
                $"{file.Filename} has {file.Content.Length} bytes, more than the {upload.MaxBytes} the service takes"))]);
        }
    }
}
