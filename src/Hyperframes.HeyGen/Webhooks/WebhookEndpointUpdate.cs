namespace Hyperframes.HeyGen;

/// <summary>A change of a receiver; what is null stays.</summary>
public sealed record WebhookEndpointUpdate : HeyGenRequest
{
    /// <summary>New public https URL.</summary>
    public string? Url { get; init; }

    /// <summary>Replaces the whole list.</summary>
    public IReadOnlyList<WebhookEventType>? Events { get; init; }

    internal override void Check(RequestErrors errors)
    {
        errors.Https("url", Url);
        WebhookEventList.Check(Events, errors);
    }
}
