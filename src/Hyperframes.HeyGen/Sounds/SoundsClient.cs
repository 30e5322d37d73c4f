namespace Hyperframes.HeyGen;

/// <summary>Music and sound effects, found by plain words.</summary>
public sealed class SoundsClient
{
    private readonly HeyGenTransport _transport;
    private readonly LinkIdentities _links;

    internal SoundsClient(HeyGenTransport transport, LinkIdentities links)
    {
        _transport = transport;
        _links = links;
    }

    /// <summary>All matches, best first, page by page as they are asked for. No match is an empty list.</summary>
    public IAsyncEnumerable<Sound> SearchAsync(SoundQuery query, int? pageSize = null, CancellationToken cancellationToken = default) =>
        PageReader.WalkAsync((token, cancel) => SearchPageAsync(query, pageSize, token, cancel), cancellationToken);

    /// <summary>The best match, or null when nothing is like enough.</summary>
    public async Task<Sound?> FindAsync(SoundQuery query, CancellationToken cancellationToken = default)
    {
        var page = await SearchPageAsync(query, limit: 1, null, cancellationToken).ConfigureAwait(false);
        return page.Items.Count > 0 ? page.Items[0] : null;
    }

    /// <summary>One page of matches.</summary>
    /// <param name="query">What to look for; checked before it is sent.</param>
    /// <param name="limit">1 to 50; null is 10.</param>
    /// <param name="token">Cursor of the page before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="HeyGenRequestException">The query has errors; nothing was sent.</exception>
    public async Task<Page<Sound>> SearchPageAsync(
        SoundQuery query, int? limit = null, string? token = null, CancellationToken cancellationToken = default)
    {
        query.Validate();
        PageSize.Check("searchSounds", limit, PageSize.MostSounds);
        var text = new QueryText().Add("query", query.Text).Add("type", query.Type?.Value).Add("limit", limit)
            .Add("min_score", query.MinScore).Add("token", token);
        var call = new ApiCall("searchSounds", HttpMethod.Get, "/v3/audio/sounds") { Query = text.ToString() };
        var page = await _transport.SendPageAsync(call, HeyGenJsonContext.Default.Sound, cancellationToken).ConfigureAwait(false);
        foreach (var sound in page.Items)
        {
            _links.Remember(sound.AudioUrl, "sound", sound.Id);
        }

        return page;
    }
}
