using System.Buffers;
using System.Net;
using System.Net.Http.Headers;

namespace Hyperframes.HeyGen;

/// <summary>Fetches a presigned link into a file: to a temporary file beside it, resumed by range, with a fresh link when it expires, then renamed.</summary>
internal sealed class FileDownload(PresignedFiles files, string name, Func<CancellationToken, Task<string>> freshLink)
{
    private const int MaxFailuresInARow = 6;
    private const int MaxFreshLinksInARow = 3;
    private const int BufferSize = 65_536;

    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(60);

    private long _offset;
    private long? _total;
    private EntityTagHeaderValue? _tag;

    /// <exception cref="HeyGenConnectionException">It broke too often.</exception>
    public async Task<long> RunAsync(string link, string output, IProgress<(long Bytes, long Total)>? progress, CancellationToken cancellationToken)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(output))!;
        Directory.CreateDirectory(folder);
        files.Abandoned.RemoveFrom(folder);
        var temporary = Path.Combine(folder, $".{Path.GetFileName(output)}.{Path.GetRandomFileName()}{AbandonedParts.Extension}");
        try
        {
            var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            await using (file.ConfigureAwait(false))
            {
                await FetchAsync(link, file, progress, cancellationToken).ConfigureAwait(false);
                if (File.Exists(output))
                {
                    // A power cut must not take the old file and leave no new one. Where there was none, a file that is not whole is fetched again.
                    file.Flush(flushToDisk: true);
                }
            }

            File.Move(temporary, output, overwrite: true);
            return _offset;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private async Task FetchAsync(string link, FileStream file, IProgress<(long Bytes, long Total)>? progress, CancellationToken cancellationToken)
    {
        var (failures, refusals) = (0, 0);
        while (true)
        {
            var before = _offset;
            var problem = "";
            try
            {
                var status = await TryAsync(link, file, progress, cancellationToken).ConfigureAwait(false);
                if (status is null)
                {
                    return;
                }

                problem = FormattableString.Invariant($"HTTP {(int)status}");
                if (status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound && refusals++ < MaxFreshLinksInARow)
                {
                    link = await freshLink(cancellationToken).ConfigureAwait(false);
                    continue;
                }
            }
            catch (Exception failure) when (failure is HttpRequestException or IOException)
            {
                problem = failure.GetType().Name;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                problem = "no data for a minute";
            }

            (failures, refusals) = _offset > before ? (1, 0) : (failures + 1, refusals);
            if (failures > MaxFailuresInARow)
            {
                throw new HeyGenConnectionException(
                    FormattableString.Invariant($"The file of {name} could not be fetched: {problem} at byte {_offset} after {failures} tries in a row. It is still at the service; run the same again."),
                    ConnectionProblem.Interrupted,
                    null) { Operation = "download", Attempts = failures, OutcomeUnknown = false };
            }

            Log.DownloadInterrupted(files.Logger, name, _offset, problem);
            await Task.Delay(Wait(failures), files.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>One request; null when the file is whole.</summary>
    private async Task<HttpStatusCode?> TryAsync(string link, FileStream file, IProgress<(long Bytes, long Total)>? progress, CancellationToken cancellationToken)
    {
        using var stall = new CancellationTokenSource(Stall, files.Clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(stall.Token, cancellationToken);
        using var response = await files.OpenAsync(link, _offset, _tag, linked.Token).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            // The file changed under us: from the beginning.
            (_offset, _total, _tag) = (0, null, null);
            return response.StatusCode;
        }

        if (!response.IsSuccessStatusCode)
        {
            return response.StatusCode;
        }

        Place(response, file);
        var body = await response.Content.ReadAsStreamAsync(linked.Token).ConfigureAwait(false);
        var buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min(_total ?? BufferSize, BufferSize));
        try
        {
            while (await body.ReadAsync(buffer, linked.Token).ConfigureAwait(false) is var read and > 0)
            {
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
                _offset += read;
                Telemetry.Transferred("down", read);
                progress?.Report((_offset, _total ?? 0));
                stall.CancelAfter(Stall);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return _offset > 0 && (_total is null || _offset == _total) ? null : throw new IOException("The file ended early.");
    }

    /// <summary>Sets the file's position to where the answer begins.</summary>
    private void Place(HttpResponseMessage response, FileStream file)
    {
        var range = response.StatusCode == HttpStatusCode.PartialContent ? response.Content.Headers.ContentRange : null;
        if (range?.From != _offset)
        {
            _offset = 0;
        }

        file.Position = _offset;
        file.SetLength(_offset);
        _tag = response.Headers.ETag;
        _total = range?.Length ?? (response.Content.Headers.ContentLength is { } length ? _offset + length : null);
    }

    private TimeSpan Wait(int failures)
    {
        var wait = files.Resilience.BaseDelay * Math.Pow(2, failures - 1);
        return wait > files.Resilience.MaxDelay ? files.Resilience.MaxDelay : wait;
    }
}
