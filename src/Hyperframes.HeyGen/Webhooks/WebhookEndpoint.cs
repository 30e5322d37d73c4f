namespace Hyperframes.HeyGen;

/// <summary>A receiver of webhooks.</summary>
public sealed record WebhookEndpoint : HeyGenObject
{
    /// <summary>Id.</summary>
    public required string EndpointId { get; init; }

    /// <summary>Where it is called.</summary>
    public required string Url { get; init; }

    /// <summary><c>enabled</c> or <c>disabled</c>.</summary>
    public required string Status { get; init; }

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Which events; null is all of them.</summary>
    public IReadOnlyList<WebhookEventType>? Events { get; init; }

    /// <summary>Signs deliveries; shown only when created.</summary>
    public string? Secret { get; init; }
}
