using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Hyperframes.HeyGen;

/// <summary>Traces and measures under the name <c>Hyperframes.HeyGen</c>. Nothing here ever sees a query, a header or a body.</summary>
internal static class Telemetry
{
    public const string Name = "Hyperframes.HeyGen";

    public static readonly ActivitySource Source = new(Name);

    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Calls = Meter.CreateCounter<long>("heygen.client.calls", "{call}", "Calls by operation and outcome.");

    private static readonly Histogram<double> Durations =
        Meter.CreateHistogram<double>("heygen.client.duration", "s", "How long calls took with all their attempts.");

    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("heygen.client.retries", "{retry}", "Repeated attempts by operation.");

    private static readonly Histogram<double> Waits = Meter.CreateHistogram<double>("heygen.client.wait", "s", "Waits before repeated attempts.");

    private static readonly Histogram<double> Queue = Meter.CreateHistogram<double>("heygen.client.queue", "s", "Waits of attempts for their turn.");

    private static readonly Counter<long> Bytes = Meter.CreateCounter<long>("heygen.client.bytes", "By", "Bytes of files, by direction.");

    private static readonly Counter<double> Cost =
        Meter.CreateCounter<double>("heygen.client.cost.estimate", "{USD}", "Estimated cost of finished avatar videos in US dollars.");

    public static void Called(string operation, string outcome, TimeSpan duration)
    {
        Calls.Add(1, new("operation", operation), new("outcome", outcome));
        Durations.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("operation", operation));
    }

    public static void Retried(string operation, TimeSpan wait)
    {
        Retries.Add(1, new KeyValuePair<string, object?>("operation", operation));
        Waits.Record(wait.TotalSeconds, new KeyValuePair<string, object?>("operation", operation));
    }

    public static void Queued(TimeSpan wait) => Queue.Record(wait.TotalSeconds);

    public static void Transferred(string direction, long bytes) => Bytes.Add(bytes, new KeyValuePair<string, object?>("direction", direction));

    public static void Spent(double dollars, string what) => Cost.Add(dollars, new KeyValuePair<string, object?>("what", what));
}
