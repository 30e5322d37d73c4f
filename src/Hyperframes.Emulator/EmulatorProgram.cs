using System.Globalization;
using Hyperframes.Emulator.Comparison;
using Hyperframes.HeyGen;

namespace Hyperframes.Emulator;

/// <summary>
/// The emulator as a program: <c>[--port N] [--key TEXT]</c>, until Ctrl+C; or <c>--compare</c>, which reads from the service of the environment's key
/// and says where it differs from what is emulated.
/// </summary>
internal static class EmulatorProgram
{
    private const int DefaultPort = 8787;

    public static async Task<int> RunAsync(string[] args, TextWriter output, CancellationToken cancellationToken)
    {
        var port = Argument(args, "--port");
        var number = DefaultPort;
        if (args.Contains("--help") || (port is not null && !int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out number)))
        {
            await output.WriteLineAsync($"Usage: Hyperframes.Emulator [--port NUMBER (default {DefaultPort}, 0 for a free one)] [--key TEXT (default emulator-key)] | --compare")
                .ConfigureAwait(false);
            return args.Contains("--help") ? 0 : 2;
        }

        if (args.Contains("--compare"))
        {
            using var service = new HeyGenClient();
            return await new ServiceComparison(service, output).RunAsync(cancellationToken).ConfigureAwait(false) == 0 ? 0 : 1;
        }

        var options = new EmulatorOptions
        {
            Port = number,
            ApiKey = Argument(args, "--key") ?? new EmulatorOptions().ApiKey,
            QueueTime = TimeSpan.FromSeconds(1),
            WorkTime = TimeSpan.FromSeconds(3),
            FailOnUnknownRoute = false,
        };
        var emulator = await HeyGenEmulator.StartAsync(options, cancellationToken).ConfigureAwait(false);
        await using (emulator.ConfigureAwait(false))
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            Console.CancelKeyPress += (_, pressed) =>
            {
                pressed.Cancel = true;
                stop.Cancel();
            };
            await output.WriteLineAsync($"HEYGEN_API_URL={emulator.BaseUrl}\nHEYGEN_API_KEY={options.ApiKey}\nCtrl+C stops the emulator.").ConfigureAwait(false);
            await output.FlushAsync(CancellationToken.None).ConfigureAwait(false);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return 0;
    }

    private static string? Argument(string[] args, string name) =>
        Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}
