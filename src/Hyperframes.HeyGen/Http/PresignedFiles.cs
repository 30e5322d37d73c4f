using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen;

/// <summary>PUT and GET of presigned links: no credential, no header that was not asked for.</summary>
internal sealed class PresignedFiles(Func<HttpClient> client, HeyGenClientOptions options, ILogger logger)
{
    public TimeProvider Clock => options.Clock;

    public HeyGenResilienceOptions Resilience => options.Resilience;

    public ILogger Logger => logger;

    public AbandonedParts Abandoned { get; } = new();

    /// <summary>Sends <paramref name="content"/> with exactly the headers of <paramref name="upload"/>. The caller reads the status.</summary>
    public async Task<(HttpStatusCode Status, string Body)> PutAsync(DirectUpload upload, string contentType, Stream content, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Resilience.TransferTimeout, Clock);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Put, upload.UploadUrl) { Content = new StreamContent(content) };
        request.Content.Headers.ContentLength = content.Length - content.Position;
        foreach (var (name, value) in upload.UploadHeaders)
        {
            var text = value.ToString();
            if (!request.Headers.TryAddWithoutValidation(name, text))
            {
                request.Content.Headers.Remove(name);
                request.Content.Headers.TryAddWithoutValidation(name, text);
            }
        }

        if (!request.Content.Headers.Contains("Content-Type"))
        {
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        try
        {
            using var response = await client().SendAsync(request, HttpCompletionOption.ResponseContentRead, linked.Token).ConfigureAwait(false);
            Telemetry.Transferred("up", request.Content.Headers.ContentLength ?? 0);
            var body = await response.Content.ReadAsStringAsync(linked.Token).ConfigureAwait(false);
            return (response.StatusCode, body);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException("The upload did not finish in time.");
        }
    }

    /// <summary>Opens the link at <paramref name="offset"/>. The answer's headers are read, its body is not.</summary>
    public Task<HttpResponseMessage> OpenAsync(string url, long offset, EntityTagHeaderValue? tag, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (offset > 0)
        {
            request.Headers.Range = new RangeHeaderValue(offset, null);
            if (tag is { IsWeak: false })
            {
                // Another file behind the link must not be glued to the first half of this one.
                request.Headers.IfRange = new RangeConditionHeaderValue(tag);
            }
        }

        return client().SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
