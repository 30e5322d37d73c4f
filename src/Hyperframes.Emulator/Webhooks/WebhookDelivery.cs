using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Hyperframes.Emulator.State;

namespace Hyperframes.Emulator.Webhooks;

/// <summary>Calls the receivers when something happens: signed, repeated with growing waits for a day; and a request's own callback once, unsigned.</summary>
internal sealed class WebhookDelivery : IAsyncDisposable
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    private readonly EmulatorState _state;
    private readonly FaultPlan _faults;
    private readonly HttpClient _client = new() { Timeout = Timeout.InfiniteTimeSpan };
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly List<Task> _running = [];
    private Func<Task>? _heldBack;

    public WebhookDelivery(EmulatorState state, FaultPlan faults)
    {
        _state = state;
        _faults = faults;
    }

    /// <summary>Ends when nothing is tried any more.</summary>
    public async Task SettledAsync()
    {
        while (true)
        {
            List<Task> running;
            lock (_gate)
            {
                _running.RemoveAll(task => task.IsCompletedSuccessfully);
                running = [.. _running];
            }

            if (running.Count == 0)
            {
                return;
            }

            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }

    public void Raise(string type, JsonObject data, string entityId, string? callbackUrl)
    {
        var happened = new StoredEvent(_state.NewId("evt_"), type, data, _state.Clock.GetUtcNow(), entityId);
        List<StoredEndpoint> receivers;
        lock (_state.Gate)
        {
            _state.Events.Add(happened);
            receivers = [.. _state.Endpoints.Where(e => (e.Events is null || e.Events.Contains(type)) && (e.EntityId is null || e.EntityId == entityId))];
        }

        var body = Encoding.UTF8.GetBytes(new JsonObject
        {
            ["event_type"] = type, ["event_data"] = data.DeepClone(), ["event_id"] = happened.Id,
        }.ToJsonString());
        foreach (var receiver in receivers)
        {
            Plan(happened, () => DeliverAsync(receiver, happened, body));
        }

        if (callbackUrl is not null)
        {
            Run(() => PostAsync(callbackUrl, body, null, happened));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await SettledAsync().ConfigureAwait(false);
        _client.Dispose();
        _stop.Dispose();
    }

    private void Plan(StoredEvent happened, Func<Task> deliver)
    {
        var held = Interlocked.Exchange(ref _heldBack, null);
        switch (_faults.Take("webhook", FaultPlan.IsWebhookSide)?.Kind)
        {
            case FaultKind.DuplicateWebhook:
                Run(async () =>
                {
                    await deliver().ConfigureAwait(false);
                    await deliver().ConfigureAwait(false);
                });
                break;
            case FaultKind.LateWebhook:
                Run(async () =>
                {
                    await Task.Delay(Late, _state.Clock, _stop.Token).ConfigureAwait(false);
                    await deliver().ConfigureAwait(false);
                });
                break;
            case FaultKind.OutOfOrderWebhook:
                _heldBack = deliver;
                break;
            default:
                Run(async () =>
                {
                    await deliver().ConfigureAwait(false);
                    await (held?.Invoke() ?? Task.CompletedTask).ConfigureAwait(false);
                });
                break;
        }
    }

    private void Run(Func<Task> work)
    {
        lock (_gate)
        {
            _running.Add(Task.Run(async () =>
            {
                try
                {
                    await work().ConfigureAwait(false);
                }
                catch (OperationCanceledException)
                {
                    // The emulator stops; nobody waits for this delivery any more.
                }
            }));
        }
    }

    private async Task DeliverAsync(StoredEndpoint receiver, StoredEvent happened, byte[] body)
    {
        var wait = FirstWait;
        while (!await PostAsync(receiver.Url, body, receiver.Secret, happened).ConfigureAwait(false)
            && _state.Clock.GetUtcNow() + wait - happened.Created < Lifetime)
        {
            await Task.Delay(wait, _state.Clock, _stop.Token).ConfigureAwait(false);
            wait *= 2;
        }
    }

    private async Task<bool> PostAsync(string url, byte[] body, string? secret, StoredEvent happened)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (secret is not null)
        {
            var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
            if (_state.Options.LegacyWebhookSignature)
            {
                request.Headers.Add("Signature", signature);
            }
            else
            {
                request.Headers.Add("Heygen-Signature", signature);
                request.Headers.Add("Heygen-Timestamp", _state.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
                request.Headers.Add("Heygen-Event-Id", happened.Id);
            }
        }

        // The receiver's seconds are real ones: a clock that other waits move must not take them away.
        using var timeout = new CancellationTokenSource(AnswerWithin, TimeProvider.System);
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, _stop.Token);
        try
        {
            using var response = await _client.SendAsync(request, linked.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode;
        }
        catch (Exception problem) when (problem is HttpRequestException || (problem is OperationCanceledException && !_stop.IsCancellationRequested))
        {
            return false;
        }
    }
}
