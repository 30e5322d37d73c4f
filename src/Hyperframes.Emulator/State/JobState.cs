namespace Hyperframes.Emulator.State;

/// <summary>How a job ends.</summary>
internal sealed record JobOutcome(bool Succeeded, string? FailureCode, string? FailureMessage)
{
    public static readonly JobOutcome Success = new(true, null, null);
}

/// <summary>A job that moves forward on the clock: queue, work, end. A test can end it by hand.</summary>
internal sealed class JobState
{
    private readonly TimeProvider _clock;
    private readonly TimeSpan _queue;
    private readonly TimeSpan? _work;
    private readonly Action<JobState> _ended;
    private readonly Lock _gate = new();
    private ITimer? _timer;

    /// <summary>A job that starts now. Without <paramref name="work"/> it ends when <see cref="End"/> is called.</summary>
    public JobState(TimeProvider clock, TimeSpan queue, TimeSpan? work, Action<JobState> ended)
    {
        _clock = clock;
        _queue = queue;
        _work = work;
        _ended = ended;
        Created = clock.GetUtcNow();
    }

    public DateTimeOffset Created { get; }

    public DateTimeOffset? Completed { get; private set; }

    /// <summary>How it will end when its time is over.</summary>
    public JobOutcome Planned { get; set; } = JobOutcome.Success;

    public JobOutcome? Outcome { get; private set; }

    public bool IsWaiting => _clock.GetUtcNow() - Created < _queue;

    public void Start()
    {
        if (_work is { } work)
        {
            // Not Task.Delay: a clock that moves by itself for those who wait must not run ahead to the end of a job.
            _timer = _clock.CreateTimer(static job => ((JobState)job!).End(((JobState)job!).Planned), this, _queue + work, Timeout.InfiniteTimeSpan);
        }
    }

    public void End(JobOutcome outcome)
    {
        lock (_gate)
        {
            if (Outcome is not null)
            {
                return;
            }

            Completed = _clock.GetUtcNow();
            Outcome = outcome;
        }

        _timer?.Dispose();
        _ended(this);
    }
}
