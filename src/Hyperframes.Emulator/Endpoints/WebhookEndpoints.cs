using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hyperframes.Emulator.Server;
using Hyperframes.Emulator.State;

namespace Hyperframes.Emulator.Endpoints;

/// <summary>Receivers of webhooks, event types and history.</summary>
internal sealed class WebhookEndpoints(EmulatorState state)
{
    private static readonly IReadOnlyList<string> EventTypes = [.. HeyGen.WebhookEventType.Known.Select(type => type.Value)];

    public void Register(IDictionary<string, OperationHandler> handlers)
    {
        handlers["createWebhookEndpoint"] = Create;
        handlers["listWebhookEndpoints"] = request => Paging.Page(request, Enumerable.Reverse(state.Endpoints).ToList(), e => Write(e, withSecret: false));
        handlers["updateWebhookEndpoint"] = Update;
        handlers["deleteWebhookEndpoint"] = Delete;
        handlers["rotateWebhookSecret"] = Rotate;
        handlers["listWebhookEventTypes"] = ListTypes;
        handlers["listWebhookEvents"] = ListEvents;
    }

    private EmulatorAnswer Create(OperationRequest request)
    {
        var url = request.Text("url")!;
        if (state.Endpoints.Exists(e => e.Url == url))
        {
            return EmulatorAnswer.Error("conflict", "A webhook endpoint with this URL exists already.", "url");
        }

        var endpoint = new StoredEndpoint
        {
            Id = state.NewId("ep_"), Url = url, Created = state.Clock.GetUtcNow(), Secret = state.NewId("whsec_"),
            Events = ReadEvents(request), EntityId = request.Text("entity_id"),
        };
        state.Endpoints.Add(endpoint);
        return EmulatorAnswer.Data(Write(endpoint, withSecret: true));
    }

    private EmulatorAnswer Update(OperationRequest request)
    {
        if (Find(request) is not { } endpoint)
        {
            return NotFound();
        }

        endpoint.Url = request.Text("url") ?? endpoint.Url;
        endpoint.Events = ReadEvents(request) ?? endpoint.Events;
        return EmulatorAnswer.Data(Write(endpoint, withSecret: false));
    }

    private EmulatorAnswer Delete(OperationRequest request)
    {
        if (Find(request) is not { } endpoint)
        {
            return NotFound();
        }

        state.Endpoints.Remove(endpoint);
        return EmulatorAnswer.Of(new JsonObject { ["data"] = new JsonObject(), ["error"] = null });
    }

    private EmulatorAnswer Rotate(OperationRequest request)
    {
        if (Find(request) is not { } endpoint)
        {
            return NotFound();
        }

        endpoint.Secret = state.NewId("whsec_");
        return EmulatorAnswer.Data(new JsonObject { ["endpoint_id"] = endpoint.Id, ["secret"] = endpoint.Secret });
    }

    private static EmulatorAnswer ListTypes(OperationRequest request) => EmulatorAnswer.Of(new JsonObject
    {
        ["data"] = new JsonArray([.. EventTypes.Select(type => new JsonObject { ["event_type"] = type, ["description"] = $"{type} happened." })]),
        ["has_more"] = false,
        ["next_token"] = null,
    });

    private EmulatorAnswer ListEvents(OperationRequest request)
    {
        var found = Enumerable.Reverse(state.Events).Where(e =>
            (request.Parameter("event_type") is not { } type || e.Type == type) && (request.Parameter("entity_id") is not { } id || e.EntityId == id)).ToList();
        return Paging.Page(request, found, e => new JsonObject
        {
            ["event_id"] = e.Id, ["event_type"] = e.Type, ["event_data"] = e.Data.DeepClone(), ["created_at"] = Iso(e.Created),
        });
    }

    private StoredEndpoint? Find(OperationRequest request) => state.Endpoints.Find(e => e.Id == request.Path["endpoint_id"]);

    private static EmulatorAnswer NotFound() => EmulatorAnswer.Error("webhook_not_found", "Webhook endpoint not found.");

    private static IReadOnlyList<string>? ReadEvents(OperationRequest request) =>
        request.Body.TryGetProperty("events", out var events) && events.ValueKind == JsonValueKind.Array
            ? [.. events.EnumerateArray().Select(e => e.GetString()!)]
            : null;

    private static JsonObject Write(StoredEndpoint endpoint, bool withSecret) => new()
    {
        ["endpoint_id"] = endpoint.Id,
        ["url"] = endpoint.Url,
        ["status"] = "enabled",
        ["created_at"] = Iso(endpoint.Created),
        ["events"] = endpoint.Events is null ? null : new JsonArray([.. endpoint.Events.Select(e => JsonValue.Create(e))]),
        ["secret"] = withSecret ? endpoint.Secret : null,
    };

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
