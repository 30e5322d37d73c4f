namespace Hyperframes.HeyGen;

/// <summary>Which events of the history to list.</summary>
public sealed record WebhookEventFilter : HeyGenRequest
{
    /// <summary>The event.</summary>
    public WebhookEventType? EventType { get; init; }

    /// <summary>The resource.</summary>
    public string? EntityId { get; init; }

    internal override void Check(RequestErrors errors) => errors.Known("event_type", EventType);
}
