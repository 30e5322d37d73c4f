using System.Diagnostics;

namespace Hyperframes.Benchmarks.HeyGen;

/// <summary>The emulator in a process of its own: this program, started again.</summary>
internal sealed class EmulatorProcess : IAsyncDisposable
{
    public const string Key = "emulator-key";

    private readonly Process _process;

    private EmulatorProcess(Process process, string url)
    {
        _process = process;
        Url = url;
    }

    public string Url { get; }

    public static async Task<EmulatorProcess> StartAsync()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(EmulatorProcess).Assembly.Location);
        }

        start.ArgumentList.Add("heygen-emulator");
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync();
        return new EmulatorProcess(process, line!.Split('=', 2)[1]);
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
