namespace Hyperframes.HeyGen;

/// <summary>The events of a subscription.</summary>
internal static class WebhookEventList
{
    public static void Check(IReadOnlyList<WebhookEventType>? events, RequestErrors errors)
    {
        for (var i = 0; i < events?.Count; i++)
        {
            errors.Known<WebhookEventType>(FormattableString.Invariant($"events.{i}"), events[i]);
        }
    }
}
