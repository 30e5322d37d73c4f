namespace Hyperframes.HeyGen;

/// <summary>Receivers of webhooks, and what was sent to them.</summary>
public sealed class WebhooksClient
{
    private const string Endpoints = "/v3/webhooks/endpoints";

    private readonly HeyGenTransport _transport;

    internal WebhooksClient(HeyGenTransport transport) => _transport = transport;

    /// <summary>Registers a receiver. Keep <see cref="WebhookEndpoint.Secret"/>: it is shown only here.</summary>
    public Task<WebhookEndpoint> CreateEndpointAsync(
        WebhookEndpointRequest request, string? idempotencyKey = null, CancellationToken cancellationToken = default) => _transport.SendAsync(
        new ApiCall("createWebhookEndpoint", HttpMethod.Post, Endpoints)
        {
            Content = JsonBody.Of(request, HeyGenJsonContext.Default.WebhookEndpointRequest),
            IdempotencyKey = IdempotencyKey.Checked(idempotencyKey, _transport.NewKey),
        },
        HeyGenJsonContext.Default.WebhookEndpoint,
        cancellationToken);

    /// <summary>All receivers, without their secrets.</summary>
    public IAsyncEnumerable<WebhookEndpoint> ListEndpointsAsync(int? pageSize = null, CancellationToken cancellationToken = default) =>
        PageReader.WalkAsync((token, cancel) => ListEndpointsPageAsync(pageSize, token, cancel), cancellationToken);

    /// <summary>One page of receivers.</summary>
    /// <param name="limit">1 to 100; null is 10.</param>
    /// <param name="token">Cursor of the page before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<Page<WebhookEndpoint>> ListEndpointsPageAsync(int? limit = null, string? token = null, CancellationToken cancellationToken = default)
    {
        PageSize.Check("listWebhookEndpoints", limit, PageSize.Most);
        var query = new QueryText().Add("limit", limit).Add("token", token).ToString();
        return _transport.SendPageAsync(
            new ApiCall("listWebhookEndpoints", HttpMethod.Get, Endpoints) { Query = query }, HeyGenJsonContext.Default.WebhookEndpoint, cancellationToken);
    }

    /// <summary>Changes a receiver. The call is not repeated after a failure of the network; send it again yourself, it is the same each time.</summary>
    public Task<WebhookEndpoint> UpdateEndpointAsync(string endpointId, WebhookEndpointUpdate update, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(
            new ApiCall("updateWebhookEndpoint", HttpMethod.Patch, ApiPath.With(Endpoints, endpointId, "endpoint_id"))
            {
                Content = JsonBody.Of(update, HeyGenJsonContext.Default.WebhookEndpointUpdate),
            },
            HeyGenJsonContext.Default.WebhookEndpoint,
            cancellationToken);

    /// <summary>Removes a receiver.</summary>
    public Task DeleteEndpointAsync(string endpointId, CancellationToken cancellationToken = default) => _transport.SendAsync(
        new ApiCall("deleteWebhookEndpoint", HttpMethod.Delete, ApiPath.With(Endpoints, endpointId, "endpoint_id")), cancellationToken);

    /// <summary>Replaces a receiver's secret. Accept both for a day: deliveries signed with the old one may still be repeated.</summary>
    public Task<RotatedSecret> RotateSecretAsync(string endpointId, string? idempotencyKey = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(
            new ApiCall("rotateWebhookSecret", HttpMethod.Post, ApiPath.With(Endpoints, endpointId, "endpoint_id", "/rotate-secret"))
            {
                IdempotencyKey = IdempotencyKey.Checked(idempotencyKey, _transport.NewKey),
            },
            HeyGenJsonContext.Default.RotatedSecret,
            cancellationToken);

    /// <summary>The events that can be subscribed to.</summary>
    public async Task<IReadOnlyList<WebhookEventDescription>> ListEventTypesAsync(CancellationToken cancellationToken = default)
    {
        var page = await _transport.SendPageAsync(
            new ApiCall("listWebhookEventTypes", HttpMethod.Get, "/v3/webhooks/event-types"),
            HeyGenJsonContext.Default.WebhookEventDescription,
            cancellationToken).ConfigureAwait(false);
        return page.Items;
    }

    /// <summary>The history of events.</summary>
    public IAsyncEnumerable<WebhookEventRecord> ListEventsAsync(
        WebhookEventFilter? filter = null, int? pageSize = null, CancellationToken cancellationToken = default) =>
        PageReader.WalkAsync((token, cancel) => ListEventsPageAsync(filter, pageSize, token, cancel), cancellationToken);

    /// <summary>One page of the history.</summary>
    /// <param name="filter">Which; null is all.</param>
    /// <param name="limit">1 to 100; null is 10.</param>
    /// <param name="token">Cursor of the page before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public Task<Page<WebhookEventRecord>> ListEventsPageAsync(
        WebhookEventFilter? filter = null, int? limit = null, string? token = null, CancellationToken cancellationToken = default)
    {
        filter?.Validate();
        PageSize.Check("listWebhookEvents", limit, PageSize.Most);
        var query = new QueryText().Add("event_type", filter?.EventType?.Value).Add("entity_id", filter?.EntityId).Add("limit", limit).Add("token", token);
        return _transport.SendPageAsync(
            new ApiCall("listWebhookEvents", HttpMethod.Get, "/v3/webhooks/events") { Query = query.ToString() },
            HeyGenJsonContext.Default.WebhookEventRecord,
            cancellationToken);
    }
}
