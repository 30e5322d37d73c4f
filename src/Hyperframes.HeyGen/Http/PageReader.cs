using System.Text.Json;

namespace Hyperframes.HeyGen;

/// <summary>Reads a page of a list, and walks from page to page.</summary>
internal static class PageReader
{
    /// <summary>The envelope; older shapes of the sounds list (<c>data.items</c>, <c>data</c> keyed by numbers) are read too.</summary>
    public static Page<T> Read<T>(ApiAnswer answer, Func<JsonElement, T> read)
    {
        if (answer.Data is not { } data)
        {
            throw new UnreadableAnswerException("The answer has no data.", null);
        }

        var envelope = answer.Body;
        IEnumerable<JsonElement> items;
        if (data.ValueKind == JsonValueKind.Array)
        {
            items = data.EnumerateArray();
        }
        else if (data.ValueKind == JsonValueKind.Object && data.TryGetProperty("items", out var inner) && inner.ValueKind == JsonValueKind.Array)
        {
            (items, envelope) = (inner.EnumerateArray(), data);
        }
        else if (data.ValueKind == JsonValueKind.Object)
        {
            items = data.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object).Select(member => member.Value);
        }
        else
        {
            throw new UnreadableAnswerException("The answer's data is not a list.", null);
        }

        var hasMore = envelope.TryGetProperty("has_more", out var more) && more.ValueKind == JsonValueKind.True;
        var token = envelope.TryGetProperty("next_token", out var next) && next.ValueKind == JsonValueKind.String ? next.GetString() : null;
        return new Page<T>([.. items.Select(read)], hasMore, token);
    }

    /// <summary>All items of all pages, fetched as they are asked for.</summary>
    /// <exception cref="HeyGenException">The server's cursors run in a circle, or break off.</exception>
    public static async IAsyncEnumerable<T> WalkAsync<T>(
        Func<string?, CancellationToken, Task<Page<T>>> fetch,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? token = null;
        while (true)
        {
            var page = await fetch(token, cancellationToken).ConfigureAwait(false);
            foreach (var item in page.Items)
            {
                yield return item;
            }

            if (!page.HasMore)
            {
                yield break;
            }

            token = page.NextToken ?? throw new HeyGenException("The list says that it has more pages but gives no cursor; report it to HeyGen.");
            if (!seen.Add(token))
            {
                throw new HeyGenException("The list's cursors repeat, so it would never end; report it to HeyGen.");
            }
        }
    }
}
