using System.Globalization;
using System.Net;

namespace Hyperframes.Rendering.Local;

/// <summary>Fetches media into a folder, within the limits of a policy.</summary>
internal sealed class MediaFetcher(RemoteMediaPolicy policy, string folder)
{
    private const int AtOnce = 4;
    private const int MaximumRedirects = 5;

    /// <summary>Fetches each address and returns the names of the files.</summary>
    /// <exception cref="RenderException">An address is not allowed, does not answer, or is no media. Its query is not told: it may hold a signature.</exception>
    public async Task<IReadOnlyDictionary<string, string>> FetchAsync(
        IReadOnlyList<string> addresses, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        var targets = addresses.Select(address => (Address: address, Uri: RemoteAddress.Check(address, policy))).ToList();
        Directory.CreateDirectory(folder);
        progress?.Report(new RenderProgress(RenderStage.Prepare, 0, 0, targets.Count) { Message = "Fetching remote media." });
        using var handler = new SocketsHttpHandler
        {
            // Each connection is checked at the address it goes to, also after a redirect or a change of the name's address; a proxy would hide it.
            ConnectCallback = (context, token) => RemoteAddress.ConnectAsync(context.DnsEndPoint, policy, token),
            UseProxy = false,
            MaxAutomaticRedirections = MaximumRedirects,
        };
        using var client = new HttpClient(handler) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        var names = new string[targets.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, targets.Count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (index, token) => names[index] = await FetchAsync(client, targets[index].Uri, index, token).ConfigureAwait(false)).ConfigureAwait(false);
        return targets.Select((target, index) => (target.Address, Name: names[index])).ToDictionary(pair => pair.Address, pair => pair.Name, StringComparer.Ordinal);
    }

    private async Task<string> FetchAsync(HttpClient client, Uri address, int index, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(policy.Timeout);
        try
        {
            using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw Failed(address, Status(response.StatusCode));
            }

            var type = response.Content.Headers.ContentType?.MediaType;
            if (type is not null && (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.EndsWith("json", StringComparison.OrdinalIgnoreCase)))
            {
                throw Failed(address, $"it answered with '{type}', which is no media.");
            }

            var name = string.Create(CultureInfo.InvariantCulture, $"{index:D3}{MediaExtension.Of(response.RequestMessage?.RequestUri ?? address, type)}");
            await SaveAsync(response, address, Path.Combine(folder, name), limit.Token).ConfigureAwait(false);
            return name;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed(address, string.Create(CultureInfo.InvariantCulture, $"it took longer than {policy.Timeout.TotalSeconds:0.#} s (RemoteMediaPolicy.Timeout)."));
        }
        catch (HttpRequestException exception)
        {
            throw exception.InnerException as RenderException ?? Failed(address, exception.Message);
        }
        catch (IOException exception)
        {
            throw Failed(address, exception.Message);
        }
    }

    private async Task SaveAsync(HttpResponseMessage response, Uri address, string path, CancellationToken cancellationToken)
    {
        using var source = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 17, FileOptions.Asynchronous);
        var buffer = new byte[1 << 17];
        long total = 0;
        int read;
        while ((read = await source.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            total += read;
            if (total > policy.MaximumBytes)
            {
                throw Failed(address, string.Create(CultureInfo.InvariantCulture, $"it is larger than {policy.MaximumBytes} bytes (RemoteMediaPolicy.MaximumBytes)."));
            }

            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        if (total == 0)
        {
            throw Failed(address, "it is empty.");
        }
    }

    private static string Status(HttpStatusCode status) =>
        string.Create(CultureInfo.InvariantCulture, $"the server answered {(int)status}.")
        + (status is HttpStatusCode.Forbidden or HttpStatusCode.Gone or HttpStatusCode.NotFound ? " A signed link may have expired: fetch a fresh one and render again." : "");

    private static RenderException Failed(Uri address, string reason) => new($"The media at {RemoteAddress.Shown(address)} cannot be used: {reason}");
}
