using System.Diagnostics;
using System.Globalization;
using Hyperframes.Emulator;

namespace Hyperframes.Conformance.HeyGen;

/// <summary>
/// <c>heygen-kill [POINTS] [SEED]</c>: renders in a child process that is killed (SIGKILL) at a random point, then in one that is not, against an emulator
/// that outlives both. Passed is a point after which there is a video and exactly one render.
/// </summary>
internal static class KillCommand
{
    private const int DefaultPoints = 300;
    private const int RequestsOfARender = 10;

    public static int Run(string[] args)
    {
        if (args is ["render", var url, var folder, var headline])
        {
            return KillChild.RunAsync(url, folder, headline).GetAwaiter().GetResult();
        }

        var points = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : DefaultPoints;
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        return SweepAsync(points, seed).GetAwaiter().GetResult();
    }

    private static async Task<int> SweepAsync(int points, int seed)
    {
        var random = new Random(seed);
        var options = new EmulatorOptions { QueueTime = TimeSpan.FromMilliseconds(30), WorkTime = TimeSpan.FromMilliseconds(60), CompleteConflicts = 1 };
        await using var emulator = await HeyGenEmulator.StartAsync(options);
        var folder = Directory.CreateTempSubdirectory("heygen-kill-").FullName;
        var (passed, killed) = (0, 0);
        try
        {
            for (var point = 0; point < points; point++)
            {
                var work = Path.Combine(folder, point.ToString(CultureInfo.InvariantCulture));
                killed += await KillAsync(emulator, work, point, random) ? 1 : 0;
                var problem = await FinishAsync(emulator, work, point);
                if (problem is null)
                {
                    passed++;
                }
                else
                {
                    Console.WriteLine($"point {point}: {problem}");
                }
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        Console.WriteLine($"{killed} of {points} children were killed before they had finished.");
        Console.WriteLine($"{passed} passed, {points - passed} failed");
        return passed == points ? 0 : 1;
    }

    /// <summary>Kills the child once the service has seen some of its requests, and a moment later.</summary>
    private static async Task<bool> KillAsync(HeyGenEmulator emulator, string work, int point, Random random)
    {
        var target = emulator.Requests.Count + random.Next(0, RequestsOfARender + 2);
        var pause = TimeSpan.FromMilliseconds(random.NextDouble() * 12);
        using var child = Start(emulator.BaseUrl, work, point);
        while (!child.HasExited && emulator.Requests.Count < target)
        {
            await Task.Delay(1);
        }

        await Task.Delay(pause);
        var alive = !child.HasExited;
        child.Kill();
        await child.WaitForExitAsync();
        return alive;
    }

    private static async Task<string?> FinishAsync(HeyGenEmulator emulator, string work, int point)
    {
        using var child = Start(emulator.BaseUrl, work, point);
        var said = await child.StandardError.ReadToEndAsync();
        await child.WaitForExitAsync();
        if (child.ExitCode != 0)
        {
            return $"the second run failed: {said}";
        }

        var files = Directory.GetFiles(work).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        if (!files.SequenceEqual(["film.mp4", "journal.jsonl"], StringComparer.Ordinal))
        {
            return $"there are other files than the video and the journal: {string.Join(", ", files)}";
        }

        return emulator.RenderCount == point + 1 ? null : $"{emulator.RenderCount} renders exist after {point + 1} logical ones";
    }

    private static Process Start(string url, string work, int point)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(KillCommand).Assembly.Location);
        }

        foreach (var argument in new[] { "heygen-kill", "render", url, work, point.ToString(CultureInfo.InvariantCulture) })
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
