namespace Hyperframes.Emulator;

/// <summary>The faults to come.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private readonly List<Planned> _planned = [];
    private readonly TimeProvider _clock;

    internal FaultPlan(TimeProvider clock) => _clock = clock;

    /// <summary>Faults that have not happened yet.</summary>
    public int Pending
    {
        get
        {
            lock (_gate)
            {
                return _planned.Sum(planned => planned.Left);
            }
        }
    }

    /// <summary>Plans a fault.</summary>
    public void Add(Fault fault)
    {
        lock (_gate)
        {
            _planned.Add(new Planned(fault));
        }
    }

    /// <summary>Takes back all faults.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _planned.Clear();
        }
    }

    /// <summary>The fault that hits this call, if any; <paramref name="side"/> says which kinds can.</summary>
    internal Fault? Take(string? operation, Func<FaultKind, bool> side)
    {
        var now = _clock.GetUtcNow();
        lock (_gate)
        {
            foreach (var planned in _planned)
            {
                var fault = planned.Fault;
                var hits = side(fault.Kind) && planned.Left > 0 && now >= fault.From && now < fault.Until
                    && (fault.Operation is null ? operation is not (null or "upload" or "download" or "webhook") : fault.Operation == operation);
                if (hits && planned.Skip-- <= 0)
                {
                    planned.Left--;
                    return fault;
                }
            }

            return null;
        }
    }

    internal static bool IsClientSide(FaultKind kind) => kind is FaultKind.NameResolution or FaultKind.ConnectionRefused;

    internal static bool IsWebhookSide(FaultKind kind) =>
        kind is FaultKind.DuplicateWebhook or FaultKind.LateWebhook or FaultKind.OutOfOrderWebhook;

    internal static bool IsServerSide(FaultKind kind) => !IsClientSide(kind) && !IsWebhookSide(kind);

    private sealed class Planned(Fault fault)
    {
        public Fault Fault => fault;

        public int Skip { get; set; } = fault.Skip;

        public int Left { get; set; } = fault.Times;
    }
}
