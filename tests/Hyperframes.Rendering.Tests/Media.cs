using System.Diagnostics;

namespace Hyperframes.Rendering.Tests;

/// <summary>Small media, made by ffmpeg.</summary>
internal static class Media
{
    /// <summary>A video of one colour with a tone for its first <paramref name="voice"/> seconds.</summary>
    public static Task VideoAsync(LocalTools tools, string path, string color, double seconds, double voice) => RunAsync(
        tools,
        ["-f", "lavfi", "-i", FormattableString.Invariant($"color=c={color}:s=320x180:r=10:d={seconds}"),
            "-f", "lavfi", "-i", FormattableString.Invariant($"aevalsrc='0.5*sin(2*PI*330*t)*lt(t,{voice})|0.5*sin(2*PI*330*t)*lt(t,{voice})':s=48000:d={seconds}"),
            "-pix_fmt", "yuv420p", "-c:v", "libx264", "-g", "5", "-c:a", "aac", path]);

    /// <summary>A tone in both channels whose level is 9 dB below full scale.</summary>
    public static Task ToneAsync(LocalTools tools, string path, double frequency, double seconds) => RunAsync(
        tools, ["-f", "lavfi", "-i", FormattableString.Invariant($"aevalsrc='0.5*sin(2*PI*{frequency}*t)|0.5*sin(2*PI*{frequency}*t)':s=48000:d={seconds}"), path]);

    public static Task SilenceAsync(LocalTools tools, string path, double seconds) => RunAsync(
        tools, ["-f", "lavfi", "-i", FormattableString.Invariant($"aevalsrc=0|0:s=48000:d={seconds}"), path]);

    /// <summary>A picture of one colour.</summary>
    public static Task PictureAsync(LocalTools tools, string path, string color) => RunAsync(
        tools, ["-f", "lavfi", "-i", $"color=c={color}:s=80x80", "-frames:v", "1", path]);

    private static async Task RunAsync(LocalTools tools, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(tools.Ffmpeg) { RedirectStandardError = true, RedirectStandardInput = true };
        foreach (var argument in (IEnumerable<string>)["-y", "-loglevel", "error", .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, errors);
    }
}
