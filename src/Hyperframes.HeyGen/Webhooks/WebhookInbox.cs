namespace Hyperframes.HeyGen;

/// <summary>Remembers deliveries for a little longer than the service repeats them, so that each event is worked on once. Safe to share between threads.</summary>
public sealed class WebhookInbox
{
    private static readonly TimeSpan Memory = TimeSpan.FromHours(25);

    private readonly Lock _gate = new();
    private readonly TimeProvider _clock;
    private readonly Dictionary<string, (bool Done, DateTimeOffset Time)> _events = new(StringComparer.Ordinal);
    private DateTimeOffset _lastSweep;

    /// <summary>An empty inbox.</summary>
    /// <param name="clock">null is the system's clock.</param>
    public WebhookInbox(TimeProvider? clock = null)
    {
        _clock = clock ?? TimeProvider.System;
        _lastSweep = _clock.GetUtcNow();
    }

    /// <summary>Takes an event to work on it.</summary>
    /// <returns>True: it is yours. False: it was worked on already. Null: somebody works on it now.</returns>
    public bool? TryBegin(string eventId)
    {
        var now = _clock.GetUtcNow();
        lock (_gate)
        {
            Sweep(now);
            if (_events.TryGetValue(eventId, out var known))
            {
                return known.Done ? false : null;
            }

            _events[eventId] = (false, now);
            return true;
        }
    }

    /// <summary>Notes that an event was worked on; when that failed, its next delivery is taken again.</summary>
    public void End(string eventId, bool succeeded)
    {
        lock (_gate)
        {
            if (succeeded)
            {
                _events[eventId] = (true, _clock.GetUtcNow());
            }
            else
            {
                _events.Remove(eventId);
            }
        }
    }

    private void Sweep(DateTimeOffset now)
    {
        if (now - _lastSweep < TimeSpan.FromHours(1))
        {
            return;
        }

        _lastSweep = now;
        foreach (var id in _events.Where(e => e.Value.Done && now - e.Value.Time > Memory).Select(e => e.Key).ToList())
        {
            _events.Remove(id);
        }
    }
}
