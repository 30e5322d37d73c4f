namespace Hyperframes.Testing;

/// <summary>
/// A clock that tests move. With <see cref="AutoAdvance"/> a wait (<c>Task.Delay</c> on this clock) moves the clock to its own end, so that code
/// which waits runs at full speed; deadlines (<see cref="CancellationTokenSource"/>) and other timers fire only when the clock passes them.
/// </summary>
public sealed class FakeTimeProvider : TimeProvider
{
    private readonly Lock _gate = new();

    /// <summary>One at a time moves the clock, so that whoever returns from <see cref="Advance"/> finds everything fired.</summary>
    private readonly Lock _turn = new();

    private readonly List<FakeTimer> _timers = [];
    private DateTimeOffset _now;

    /// <summary>A clock that starts at noon (UTC) of 1 January 2026, or at <paramref name="start"/>.</summary>
    public FakeTimeProvider(DateTimeOffset? start = null) => _now = start ?? new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Whether a wait moves the clock by itself.</summary>
    /// <value>false.</value>
    public bool AutoAdvance { get; init; }

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <summary>Moves the clock and fires what falls due, in order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A clock does not go back.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(GetUtcNow() + by);
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private void AdvanceTo(DateTimeOffset target)
    {
        lock (_turn)
        {
            FireUntil(target);
        }
    }

    private void FireUntil(DateTimeOffset target)
    {
        while (true)
        {
            FakeTimer? due;
            lock (_gate)
            {
                due = _timers.Where(timer => timer.Due <= target).MinBy(timer => timer.Due);
                if (due is null)
                {
                    _now = _now < target ? target : _now;
                    return;
                }

                _now = _now < due.Due ? due.Due!.Value : _now;
                due.Next();
            }

            due.Fire();
        }
    }

    private sealed class FakeTimer(FakeTimeProvider clock, TimerCallback callback, object? state) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset? Due { get; private set; }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            DateTimeOffset target;
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                _period = period;
                Due = dueTime < TimeSpan.Zero ? null : clock._now + dueTime;
                if (Due is null)
                {
                    return true;
                }

                // Once the gate is open, another thread's wait may fire this timer and take its time away.
                target = Due.Value;
                clock._timers.Add(this);
            }

            // Task.Delay is its own timer's state: somebody awaits it, and nothing else will end the wait.
            if (clock.AutoAdvance && state is Task)
            {
                ThreadPool.UnsafeQueueUserWorkItem(_ => clock.AdvanceTo(target), null);
            }

            return true;
        }

        public void Next()
        {
            clock._timers.Remove(this);
            Due = _period > TimeSpan.Zero ? Due + _period : null;
            if (Due is not null)
            {
                clock._timers.Add(this);
            }
        }

        public void Fire() => callback(state);

        public void Dispose()
        {
            lock (clock._gate)
            {
                clock._timers.Remove(this);
                Due = null;
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
