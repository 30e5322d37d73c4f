using System.Text.Json;

namespace Hyperframes.Rendering;

/// <summary>
/// What was submitted, to whom, and what became of it: an append-only file that is on disk before money is spent. Kill the process anywhere and
/// open the journal again: nothing is lost and nothing is paid for twice. One process at a time has it open; it is safe to share between threads.
/// </summary>
public sealed class RenderJournal : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file;
    private readonly Dictionary<string, JournalEntry> _latest = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Job, int Attempt), DateTimeOffset> _firstIntents = [];
    private List<(byte[] Line, TaskCompletionSource Done)> _waiting = [];
    private Task _writing = Task.CompletedTask;
    private bool _isWriting;

    private RenderJournal(FileStream file, IEnumerable<JournalEntry> entries)
    {
        _file = file;
        Path = file.Name;
        foreach (var entry in entries)
        {
            Remember(entry);
        }
    }

    /// <summary>Absolute path of the file.</summary>
    public string Path { get; }

    /// <summary>Opens a journal, or starts one.</summary>
    /// <param name="path">The file; its folder is made where needed.</param>
    /// <exception cref="JournalException">Another process has it open, or it is damaged.</exception>
    public static RenderJournal Open(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        FileStream file;
        try
        {
            file = new FileStream(full, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException problem)
        {
            throw new JournalException(
                $"The journal '{full}' cannot be opened: {problem.Message} If another process renders with it, let that finish or give this one a journal of its own.",
                problem);
        }

        try
        {
            var content = new byte[file.Length];
            file.ReadExactly(content);
            var (entries, wholeLength) = JournalReader.Read(content, full);
            file.SetLength(wholeLength);
            file.Position = wholeLength;
            return new RenderJournal(file, entries);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The latest entry of <paramref name="job"/>; null when it was never heard of.</summary>
    public JournalEntry? Find(string job)
    {
        lock (_gate)
        {
            return _latest.GetValueOrDefault(job);
        }
    }

    /// <summary>When the attempt was first about to be submitted: from then on the service may have remembered its key.</summary>
    public DateTimeOffset? FirstIntent(string job, int attempt)
    {
        lock (_gate)
        {
            return _firstIntents.TryGetValue((job, attempt), out var time) ? time : null;
        }
    }

    /// <summary>Appends an entry; when the task ends, it is on the disk and not only in a cache.</summary>
    public Task AppendAsync(JournalEntry entry)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(entry, JournalJson.Default.JournalEntry);
        Array.Resize(ref line, line.Length + 1);
        line[^1] = (byte)'\n';
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            Remember(entry);
            _waiting.Add((line, done));
            if (!_isWriting)
            {
                _isWriting = true;
                _writing = Task.Run(Write);
            }
        }

        return done.Task;
    }

    /// <summary>Waits for what is being written, and closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _writing.ConfigureAwait(false);
        await _file.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Writes what waits, all of it with one flush: a thousand renders that start together cost a few.</summary>
    private void Write()
    {
        while (true)
        {
            List<(byte[] Line, TaskCompletionSource Done)> batch;
            lock (_gate)
            {
                if (_waiting.Count == 0)
                {
                    _isWriting = false;
                    return;
                }

                (batch, _waiting) = (_waiting, []);
            }

            try
            {
                _file.Write(batch.SelectMany(entry => entry.Line).ToArray());
                _file.Flush(flushToDisk: true);
                batch.ForEach(entry => entry.Done.SetResult());
            }
            catch (Exception problem) when (problem is IOException or ObjectDisposedException)
            {
                var failure = new JournalException($"The journal '{Path}' cannot be written, so nothing is submitted: {problem.Message}", problem);
                batch.ForEach(entry => entry.Done.SetException(failure));
            }
        }
    }

    private void Remember(JournalEntry entry)
    {
        _latest[entry.Job] = entry;
        if (entry.State == JournalState.Intended)
        {
            _firstIntents.TryAdd((entry.Job, entry.Attempt), entry.Time);
        }
    }
}
