namespace Hyperframes.Rendering.Local;

/// <summary>What the engine wrote: the end of it, its error, and the files it did not find.</summary>
internal sealed class EngineTranscript
{
    private const int KeptLines = 200;
    private readonly Lock _lock = new();
    private readonly Queue<string> _tail = new();
    private readonly List<string> _error = [];
    private readonly List<string> _issues = [];
    private readonly List<string> _missing = [];
    private bool _inError;

    /// <summary>Whether the engine said that it failed; it may go on running (contract 21.15).</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Takes a line of the standard output.</summary>
    public void AddOutput(string line)
    {
        lock (_lock)
        {
            Keep(line);
            if (line.StartsWith(EngineContract.VariableIssue, StringComparison.Ordinal))
            {
                _issues.Add(line.Trim());
            }
        }
    }

    /// <summary>Takes a line of the standard error.</summary>
    public void AddError(string line)
    {
        lock (_lock)
        {
            Keep(line);
            if (EngineContract.MissingFile.Match(line) is { Success: true } missing)
            {
                _missing.Add(missing.Groups["path"].Value);
            }

            if (line.TrimStart().StartsWith(EngineContract.ErrorMark, StringComparison.Ordinal))
            {
                HasFailed = true;
                _inError = true;
                _error.Clear();
                _error.Add(line.Replace(EngineContract.ErrorMark, "", StringComparison.Ordinal).Replace(EngineContract.PlainTitle, "", StringComparison.Ordinal).Trim());
            }
            else if (_inError && line.StartsWith(EngineContract.LogLine))
            {
                _inError = false;
            }
            else if (_inError && !line.Contains(EngineContract.Advice, StringComparison.Ordinal))
            {
                _error.Add(line.Trim());
            }
        }
    }

    /// <summary>The last lines, as they came.</summary>
    public string Tail
    {
        get
        {
            lock (_lock)
            {
                return string.Join('\n', _tail);
            }
        }
    }

    /// <summary>The engine's error text; without one, its last words.</summary>
    public string Error
    {
        get
        {
            lock (_lock)
            {
                var lines = _error.Count > 0
                    ? _error.Where(line => line.Length > 0).Concat(_issues).Distinct()
                    : _tail.Where(line => line.Trim().Length > 0 && !Array.Exists(EngineContract.Noise, line.TrimStart().StartsWith)).TakeLast(8);
                return string.Join('\n', lines);
            }
        }
    }

    /// <summary>Paths in the project that the page asked for and that are not there.</summary>
    public IReadOnlyList<string> MissingFiles
    {
        get
        {
            lock (_lock)
            {
                return [.. _missing.Distinct(StringComparer.Ordinal).Where(path => path != "favicon.ico")];
            }
        }
    }

    private void Keep(string line)
    {
        _tail.Enqueue(line);
        if (_tail.Count > KeptLines)
        {
            _tail.Dequeue();
        }
    }
}
