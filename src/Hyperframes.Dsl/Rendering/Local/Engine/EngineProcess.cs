using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Hyperframes.Rendering.Local;

/// <summary>One run of the engine, from its start to the end of its last process.</summary>
internal sealed class EngineProcess(LocalTools tools, TimeSpan stallTimeout, TimeProvider clock)
{
    // The error is printed in one go; this is for its last lines to arrive.
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    private static readonly ConcurrentDictionary<string, Process> Running = new(StringComparer.Ordinal);

    // The program ends in the middle of a render.
    static EngineProcess() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var (mark, process) in Running)
        {
            ProcessTree.KillNow(process, mark);
            WorkFolder.Delete(mark);
        }
    };

    /// <summary>Runs the engine in <paramref name="workFolder"/>, where all its temporary files stay, and returns when none of its processes is left.</summary>
    /// <exception cref="RenderException">It failed, or stood still for too long.</exception>
    /// <returns>How long its process ran.</returns>
    public async Task<TimeSpan> RunAsync(
        IReadOnlyList<string> arguments, string workFolder, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        using var process = new Process { StartInfo = StartInfo(arguments, workFolder) };
        try
        {
            process.Start();
        }
        catch (Win32Exception exception)
        {
            throw new ToolchainException($"Node cannot be started at '{tools.Node}': {exception.Message}", exception);
        }

        var start = Stopwatch.GetTimestamp();
        var ran = TimeSpan.Zero;
        Running[workFolder] = process;
        var transcript = new EngineTranscript();
        try
        {
            process.StandardInput.Close();
            await FollowAsync(process, transcript, progress, cancellationToken).ConfigureAwait(false);
            ran = Stopwatch.GetElapsedTime(start);
        }
        finally
        {
            await ProcessTree.KillAsync(process, workFolder).ConfigureAwait(false);
            Running.TryRemove(workFolder, out _);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (transcript.HasFailed || process.ExitCode != 0)
        {
            throw EngineFailure.From(transcript, process.ExitCode);
        }

        return ran;
    }

    private async Task FollowAsync(Process process, EngineTranscript transcript, IProgress<RenderProgress>? progress, CancellationToken cancellationToken)
    {
        using var silence = new CancellationTokenSource(stallTimeout, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(silence.Token, cancellationToken);
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = ReadAsync(process.StandardOutput, line =>
        {
            silence.CancelAfter(stallTimeout);
            transcript.AddOutput(line);
            if (ProgressLine.Parse(line) is { } report)
            {
                progress?.Report(report);
            }
        });
        var error = ReadAsync(process.StandardError, line =>
        {
            silence.CancelAfter(stallTimeout);
            transcript.AddError(line);
            if (transcript.HasFailed)
            {
                failed.TrySetResult();
            }
        });

        var exit = process.WaitForExitAsync(end.Token);
        await Task.WhenAny(exit, failed.Task).ConfigureAwait(false);

        // A process that the engine leaves behind can hold the pipes open: what was written is read, and no more is waited for.
        await Task.WhenAny(Task.WhenAll(output, error), Task.Delay(LastWords, clock, end.Token)).ConfigureAwait(false);
        if (silence.IsCancellationRequested && !cancellationToken.IsCancellationRequested && !exit.IsCompletedSuccessfully && !transcript.HasFailed)
        {
            throw EngineFailure.Stalled(transcript, stallTimeout);
        }
    }

    private ProcessStartInfo StartInfo(IReadOnlyList<string> arguments, string workFolder)
    {
        var start = new ProcessStartInfo(tools.Node, [tools.Engine, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = workFolder,
        };
        var temporary = Directory.CreateDirectory(Path.Combine(workFolder, "tmp")).FullName;
        foreach (var (name, value) in EngineContract.Environment
            .Concat(EngineContract.ToolVariables(tools))
            .Concat(tools.Environment)
            .Append(new(ProcessTree.Mark, workFolder))
            .Append(new("TMPDIR", temporary))
            .Append(new("TEMP", temporary))
            .Append(new("TMP", temporary)))
        {
            start.Environment[name] = value;
        }

        foreach (var name in EngineContract.Secrets)
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    private static async Task ReadAsync(StreamReader reader, Action<string> take)
    {
        try
        {
            while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                take(line);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The run is over and its pipes are closed.
        }
    }
}
