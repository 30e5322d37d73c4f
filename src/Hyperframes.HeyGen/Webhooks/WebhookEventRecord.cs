using System.Text.Json;

namespace Hyperframes.HeyGen;

/// <summary>An event that was delivered, or should have been.</summary>
public sealed record WebhookEventRecord : HeyGenObject
{
    /// <summary>Id.</summary>
    public required string EventId { get; init; }

    /// <summary>The event.</summary>
    public required WebhookEventType EventType { get; init; }

    /// <summary>What it told.</summary>
    public required JsonElement EventData { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
