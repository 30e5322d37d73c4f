namespace Hyperframes.HeyGen;

/// <summary>An event that can be subscribed to.</summary>
public sealed record WebhookEventDescription : HeyGenObject
{
    /// <summary>The event.</summary>
    public required WebhookEventType EventType { get; init; }

    /// <summary>What it tells.</summary>
    public required string Description { get; init; }
}
