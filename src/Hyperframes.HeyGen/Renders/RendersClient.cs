namespace Hyperframes.HeyGen;

/// <summary>Cloud renders, call by call. <see cref="CloudRenderer"/> does all of them in order.</summary>
public sealed class RendersClient
{
    private const string Root = "/v3/hyperframes/renders";

    private readonly HeyGenTransport _transport;

    internal RendersClient(HeyGenTransport transport) => _transport = transport;

    /// <summary>Submits a render; poll it with <see cref="GetAsync"/>.</summary>
    /// <param name="request">What to render; checked before it is sent.</param>
    /// <param name="idempotencyKey">The same key within 24 hours never makes a second render; null takes a random one, kept for all attempts.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="HeyGenRequestException">The request has errors; nothing was sent.</exception>
    /// <exception cref="HeyGenApiException">The API refused it.</exception>
    /// <exception cref="HeyGenConnectionException">No usable answer came.</exception>
    public Task<CreatedRender> CreateAsync(RenderRequest request, string? idempotencyKey = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(
            new ApiCall("createHyperframesRender", HttpMethod.Post, Root)
            {
                Content = JsonBody.Of(request, HeyGenJsonContext.Default.RenderRequest),
                IdempotencyKey = IdempotencyKey.Checked(idempotencyKey, _transport.NewKey),
            },
            HeyGenJsonContext.Default.CreatedRender,
            cancellationToken);

    /// <summary>Reads a render, with fresh links.</summary>
    /// <exception cref="HeyGenApiException">There is no such render.</exception>
    public Task<Render> GetAsync(string renderId, CancellationToken cancellationToken = default) => _transport.SendAsync(
        new ApiCall("getHyperframesRender", HttpMethod.Get, ApiPath.With(Root, renderId, "render_id")), HeyGenJsonContext.Default.Render, cancellationToken);

    /// <summary>All renders, newest first, page by page as they are asked for.</summary>
    public IAsyncEnumerable<Render> ListAsync(int? pageSize = null, CancellationToken cancellationToken = default) =>
        PageReader.WalkAsync((token, cancel) => ListPageAsync(pageSize, token, cancel), cancellationToken);

    /// <summary>One page of renders, newest first.</summary>
    /// <param name="limit">1 to 100; null is 10.</param>
    /// <param name="token">Cursor of the page before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<Page<Render>> ListPageAsync(int? limit = null, string? token = null, CancellationToken cancellationToken = default)
    {
        PageSize.Check("listHyperframesRenders", limit, PageSize.Most);
        var query = new QueryText().Add("limit", limit).Add("token", token).ToString();
        return _transport.SendPageAsync(
            new ApiCall("listHyperframesRenders", HttpMethod.Get, Root) { Query = query }, HeyGenJsonContext.Default.Render, cancellationToken);
    }

    /// <summary>Hides a render for good; its links stop working. It does not stop the work on one that is not finished.</summary>
    public Task<DeletedRender> DeleteAsync(string renderId, CancellationToken cancellationToken = default) => _transport.DeleteAsync(
        new ApiCall("deleteHyperframesRender", HttpMethod.Delete, ApiPath.With(Root, renderId, "render_id")),
        HeyGenJsonContext.Default.DeletedRender,
        () => new DeletedRender { RenderId = renderId },
        cancellationToken);
}
