using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen.Tests.Secrets;

/// <summary>
/// Listens to everything this process says while it lives (log lines, activities, measures, every exception at the moment it is thrown, caught or not) and
/// notes what holds one of <paramref name="secrets"/>.
/// </summary>
internal sealed class SecretWatch : IDisposable
{
    public const string Logs = "log";
    public const string Traces = "trace";
    public const string Measures = "measure";
    public const string Exceptions = "exception";

    private static readonly string[] Sources = ["Hyperframes.HeyGen", "System.Net.Http"];

    /// <summary>What is looked at may itself throw inside; that is not what the suite says.</summary>
    [ThreadStatic]
    private static bool _looking;

    private readonly string[] _secrets;
    private readonly ConcurrentDictionary<string, int> _heard = new();
    private readonly ConcurrentQueue<string> _leaks = new();
    private readonly ActivityListener _activities;
    private readonly MeterListener _measures;

    public SecretWatch(params string[] secrets)
    {
        _secrets = secrets;
        Loggers = LoggerFactory.Create(b => b.SetMinimumLevel(LogLevel.Trace).AddProvider(new Recorder(this)));
        AppDomain.CurrentDomain.FirstChanceException += Thrown;
        _activities = new ActivityListener
        {
            ShouldListenTo = source => Sources.Contains(source.Name),
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Hear(Traces, string.Join(
                ' ', [activity.DisplayName, activity.StatusDescription, .. Words(activity.TagObjects), .. activity.Events.SelectMany(e => Words(e.Tags).Append(e.Name))])),
        };
        ActivitySource.AddActivityListener(_activities);
        _measures = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (Sources.Contains(instrument.Meter.Name))
                {
                    self.EnableMeasurementEvents(instrument);
                }
            },
        };
        _measures.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Hear(Measures, instrument.Name, tags));
        _measures.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(Measures, instrument.Name, tags));
        _measures.Start();
    }

    /// <summary>Hands what it is given to the watch.</summary>
    public ILoggerFactory Loggers { get; }

    /// <summary>What held a secret.</summary>
    public IReadOnlyCollection<string> Leaks => _leaks;

    /// <summary>How much came in by a channel: a watch that hears nothing proves nothing.</summary>
    public int Heard(string channel) => _heard.GetValueOrDefault(channel);

    public void Hear(string channel, string text)
    {
        _heard.AddOrUpdate(channel, 1, static (_, count) => count + 1);
        if (Array.Find(_secrets, secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)) is { } secret)
        {
            _leaks.Enqueue($"{channel} holds '{secret}': {text}");
        }
    }

    public void Dispose()
    {
        AppDomain.CurrentDomain.FirstChanceException -= Thrown;
        _activities.Dispose();
        _measures.Dispose();
        Loggers.Dispose();
    }

    private static IEnumerable<string> Words(IEnumerable<KeyValuePair<string, object?>> tags) => tags.Select(tag => $"{tag.Key}={tag.Value}");

    private void Hear(string channel, string name, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        Hear(channel, string.Join(' ', [name, .. Words(tags.ToArray())]));

    private void Thrown(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        if (_looking)
        {
            return;
        }

        _looking = true;
        Hear(Exceptions, thrown.Exception.ToString());
        _looking = false;
    }

    private sealed class Recorder(SecretWatch watch) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            watch.Hear(Logs, $"{state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            watch.Hear(Logs, $"{formatter(state, exception)} {state} {exception}");

        public void Dispose()
        {
        }
    }
}
