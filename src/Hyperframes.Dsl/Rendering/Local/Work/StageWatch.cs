using System.Diagnostics;

namespace Hyperframes.Rendering.Local;

/// <summary>Measures where the time of a render goes.</summary>
internal sealed class StageWatch
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan _toolchain;
    private TimeSpan _files;
    private TimeSpan _engine;

    public RenderTimings Timings => new(Stopwatch.GetElapsedTime(_start), _toolchain, _files, _engine);

    public async Task<T> ToolchainAsync<T>(Func<Task<T>> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = await work().ConfigureAwait(false);
        _toolchain = Stopwatch.GetElapsedTime(start);
        return result;
    }

    public async Task FilesAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work().ConfigureAwait(false);
        _files = Stopwatch.GetElapsedTime(start);
    }

    public async Task EngineAsync(Func<Task<TimeSpan>> work) => _engine = await work().ConfigureAwait(false);
}
