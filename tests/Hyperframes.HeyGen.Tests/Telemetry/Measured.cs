using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hyperframes.HeyGen.Tests.Telemetries;

/// <summary>What one test's calls measure and trace, and not what other tests do at the same time.</summary>
internal sealed class Measured : IDisposable
{
    private readonly AsyncLocal<Measured?> _flow = new();
    private readonly ConcurrentQueue<Measure> _measures = new();
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly MeterListener _listener;
    private readonly ActivityListener _activityListener;

    public Measured()
    {
        _flow.Value = this;
        _listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "Hyperframes.HeyGen")
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
        _activityListener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Hyperframes.HeyGen",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (_flow.Value == this)
                {
                    _activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_activityListener);
    }

    public IReadOnlyCollection<Measure> All => _measures;

    public IReadOnlyCollection<Activity> Activities => _activities;

    /// <summary>The measures of one instrument: value and tags.</summary>
    public IReadOnlyList<(double Value, string Tags)> Of(string instrument) =>
        [.. _measures.Where(m => m.Instrument.Name == instrument).Select(m => (m.Value, string.Join(' ', m.Tags.Select(t => $"{t.Key}={t.Value}"))))];

    public void Dispose()
    {
        _listener.Dispose();
        _activityListener.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (_flow.Value == this)
        {
            _measures.Enqueue(new Measure(instrument, value, tags.ToArray()));
        }
    }

    internal sealed record Measure(Instrument Instrument, double Value, IReadOnlyList<KeyValuePair<string, object?>> Tags);
}
