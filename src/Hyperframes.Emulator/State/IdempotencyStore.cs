using Hyperframes.Emulator.Server;

namespace Hyperframes.Emulator.State;

/// <summary>Answers by key, for 24 hours, apart per route and path parameter.</summary>
internal sealed class IdempotencyStore(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Route, string Key), Entry> _entries = [];

    /// <summary>The answer to replay, or the refusal while the first call runs; null when this call is the first and has the key now.</summary>
    public EmulatorAnswer? Begin(string route, string key)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue((route, key), out var entry) && (entry.Answer is null || clock.GetUtcNow() - entry.Time < Lifetime))
            {
                return entry.Answer ?? EmulatorAnswer.Error("request_in_progress", "A request with this Idempotency-Key is already in progress. Retry shortly.");
            }

            _entries[(route, key)] = new Entry(null, clock.GetUtcNow());
            return null;
        }
    }

    public void End(string route, string key, EmulatorAnswer answer)
    {
        lock (_gate)
        {
            if (answer.IsSuccess)
            {
                _entries[(route, key)] = new Entry(answer, clock.GetUtcNow());
            }
            else
            {
                _entries.Remove((route, key));
            }
        }
    }

    private sealed record Entry(EmulatorAnswer? Answer, DateTimeOffset Time);
}
