using System.Collections.Concurrent;
using System.Globalization;

namespace Hyperframes.Emulator.State;

/// <summary>All that the emulated service remembers. Mutations happen under <see cref="Gate"/>.</summary>
internal sealed class EmulatorState
{
    private int _serial;

    public EmulatorState(EmulatorOptions options)
    {
        Options = options;
        Signer = new LinkSigner(options.Clock);
        Keys = new IdempotencyStore(options.Clock);
    }

    public Lock Gate { get; } = new();

    public EmulatorOptions Options { get; }

    public TimeProvider Clock => Options.Clock;

    public string BaseUrl { get; set; } = "";

    public LinkSigner Signer { get; }

    public IdempotencyStore Keys { get; }

    public List<StoredVideo> Videos { get; } = [];

    public List<StoredRender> Renders { get; } = [];

    public Dictionary<string, StoredAsset> Assets { get; } = new(StringComparer.Ordinal);

    public List<CatalogSound> Sounds { get; } = [.. CatalogSound.Default];

    public List<StoredEndpoint> Endpoints { get; } = [];

    public List<StoredEvent> Events { get; } = [];

    /// <summary>Ends that tests have arranged for the next jobs, by operation.</summary>
    public ConcurrentDictionary<string, ConcurrentQueue<JobOutcome>> PlannedOutcomes { get; } = new(StringComparer.Ordinal);

    public int RunningJobs => Videos.Count(v => v.Job.Outcome is null) + Renders.Count(r => r.Job.Outcome is null);

    /// <summary>Ids are opaque to clients and countable to tests.</summary>
    public string NewId(string prefix) => prefix + Interlocked.Increment(ref _serial).ToString("x8", CultureInfo.InvariantCulture);

    public string NewUuid() => $"00000000-0000-4000-8000-{Interlocked.Increment(ref _serial).ToString("x12", CultureInfo.InvariantCulture)}";

    public JobOutcome NextOutcome(string operation) =>
        PlannedOutcomes.TryGetValue(operation, out var queue) && queue.TryDequeue(out var outcome) ? outcome : JobOutcome.Success;

    public string FileLink(string kind, string name) =>
        Signer.Sign(BaseUrl, $"{Contract.RouteTable.FilePrefix}{kind}/{name}", Options.LinkLifetime);
}
