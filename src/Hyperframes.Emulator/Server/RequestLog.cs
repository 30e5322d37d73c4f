using System.Collections.Concurrent;

namespace Hyperframes.Emulator.Server;

/// <summary>What reached the emulator, and the gates at which tests hold requests.</summary>
internal sealed class RequestLog
{
    private readonly ConcurrentQueue<Entry> _entries = new();
    private readonly ConcurrentQueue<string> _unknown = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _gates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _arrivals = new(StringComparer.Ordinal);

    public IReadOnlyList<string> UnknownRoutes => [.. _unknown];

    public IReadOnlyList<RecordedRequest> Requests =>
        [.. _entries.Select(e => new RecordedRequest(e.Operation, e.Method, e.Path, e.Key, e.Body, e.Executed, e.Status))];

    public Entry Begin(string? operation, string method, string path, string? key)
    {
        var entry = new Entry { Operation = operation, Method = method, Path = path, Key = key };
        _entries.Enqueue(entry);
        return entry;
    }

    public void Unknown(string route) => _unknown.Enqueue(route);

    /// <summary>Holds the operation's keyed requests until <see cref="Release"/>; the task says when one has arrived.</summary>
    public Task Hold(string operation)
    {
        _gates[operation] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return (_arrivals[operation] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
    }

    public void Release(string operation)
    {
        if (_gates.TryRemove(operation, out var gate))
        {
            gate.TrySetResult();
        }
    }

    public Task Held(string operation)
    {
        if (!_gates.TryGetValue(operation, out var gate))
        {
            return Task.CompletedTask;
        }

        _arrivals[operation].TrySetResult();
        return gate.Task;
    }

    internal sealed class Entry
    {
        public required string? Operation { get; init; }

        public required string Method { get; init; }

        public required string Path { get; init; }

        public required string? Key { get; init; }

        public string? Body { get; set; }

        public bool Executed { get; set; }

        public int Status { get; set; }
    }
}
