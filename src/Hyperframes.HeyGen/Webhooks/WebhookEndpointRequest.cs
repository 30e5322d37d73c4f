namespace Hyperframes.HeyGen;

/// <summary>A new receiver of webhooks.</summary>
/// <param name="Url">Public https URL.</param>
public sealed record WebhookEndpointRequest(string Url) : HeyGenRequest
{
    /// <summary>Which events; null is all of them.</summary>
    public IReadOnlyList<WebhookEventType>? Events { get; init; }

    /// <summary>Limits the endpoint to one resource.</summary>
    public string? EntityId { get; init; }

    internal override void Check(RequestErrors errors)
    {
        errors.Required("url", Url);
        errors.Https("url", Url);
        WebhookEventList.Check(Events, errors);
    }
}
