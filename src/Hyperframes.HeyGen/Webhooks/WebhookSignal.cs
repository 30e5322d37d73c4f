using System.Security.Cryptography;
using System.Text.Json;

namespace Hyperframes.HeyGen;

/// <summary>
/// What a delivery says happened. It is a signal and no more: <see cref="GetRenderAsync"/> and <see cref="GetVideoAsync"/> ask the service itself.
/// </summary>
public sealed class WebhookSignal
{
    private static readonly string[] FailureNames = ["failure_message", "msg", "message", "error", "error_message"];

    private WebhookSignal(string eventId, WebhookEventType type, JsonElement data)
    {
        EventId = eventId;
        EventType = type;
        Data = data;
    }

    /// <summary>Id of the event, or a hash of the body where it has none.</summary>
    public string EventId { get; }

    /// <summary>The event.</summary>
    public WebhookEventType EventType { get; }

    /// <summary>The members of the event, as they came.</summary>
    public JsonElement Data { get; }

    /// <summary>Id of the render, for events of renders.</summary>
    public string? RenderId => IsRender ? Text("render_id") ?? Text("video_id") : null;

    /// <summary>Id of the video, for events of videos.</summary>
    public string? VideoId => IsRender ? null : Text("video_id");

    /// <summary>Our id of the work.</summary>
    public string? CallbackId => Text("callback_id");

    /// <summary>What it says about a failure, whichever name the service used.</summary>
    public string? FailureMessage => FailureNames.Select(Text).FirstOrDefault(text => text is not null);

    private bool IsRender => EventType.Value.StartsWith("hyperframes_video.", StringComparison.Ordinal);

    /// <summary>Reads a delivery's body.</summary>
    /// <param name="body">The raw body, verified before.</param>
    /// <param name="eventId">Header <c>Heygen-Event-Id</c>.</param>
    /// <returns>Null when the body is not a delivery.</returns>
    public static WebhookSignal? Read(ReadOnlySpan<byte> body, string? eventId = null)
    {
        try
        {
            var json = JsonElement.Parse(body);
            if (json.ValueKind != JsonValueKind.Object || Text(json, "event_type") is not { } type
                || !json.TryGetProperty("event_data", out var data) || data.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var id = string.IsNullOrWhiteSpace(eventId) ? Text(json, "event_id") : eventId;
            return new WebhookSignal(id ?? $"sha256:{Convert.ToHexStringLower(SHA256.HashData(body))}", new WebhookEventType(type), data);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The render as the service has it; null when the event is not about one.</summary>
    public async Task<Render?> GetRenderAsync(HeyGenClient client, CancellationToken cancellationToken = default) =>
        RenderId is { } id ? await client.Renders.GetAsync(id, cancellationToken).ConfigureAwait(false) : null;

    /// <summary>The video as the service has it; null when the event is not about one.</summary>
    public async Task<Video?> GetVideoAsync(HeyGenClient client, CancellationToken cancellationToken = default) =>
        VideoId is { } id ? await client.Videos.GetAsync(id, cancellationToken).ConfigureAwait(false) : null;

    private string? Text(string name) => Text(Data, name);

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;
}
