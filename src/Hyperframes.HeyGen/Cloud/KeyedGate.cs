namespace Hyperframes.HeyGen;

/// <summary>Lets one caller in per key; others with the same key wait, with other keys they do not.</summary>
internal sealed class KeyedGate
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Door> _doors = new(StringComparer.Ordinal);

    public async Task<IDisposable> EnterAsync(string key, CancellationToken cancellationToken)
    {
        Door? door;
        lock (_lock)
        {
            if (!_doors.TryGetValue(key, out door))
            {
                _doors[key] = door = new Door();
            }

            door.Users++;
        }

        try
        {
            await door.Turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Leave(key, door);
            throw;
        }

        return new Pass(this, key, door);
    }

    private void Leave(string key, Door door)
    {
        lock (_lock)
        {
            if (--door.Users == 0)
            {
                _doors.Remove(key);
            }
        }
    }

    private sealed class Door
    {
        public SemaphoreSlim Turn { get; } = new(1);

        public int Users { get; set; }
    }

    private sealed class Pass(KeyedGate gate, string key, Door door) : IDisposable
    {
        public void Dispose()
        {
            door.Turn.Release();
            gate.Leave(key, door);
        }
    }
}
