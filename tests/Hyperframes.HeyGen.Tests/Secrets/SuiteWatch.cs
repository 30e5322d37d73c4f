using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen.Tests.Secrets;

/// <summary>The watch over the whole suite: it stands before the first test and is read after the last by <see cref="WatchedTestFramework"/>.</summary>
internal static class SuiteWatch
{
    /// <summary>The keys and tokens that the tests use, and what every presigned link has.</summary>
    private static readonly string[] Secrets =
    [
        "emulator-key", "emulator-token", "from-options", "from-environment", "from-the-file", "file-key", "secret-key",
        "whsec_", "X-Amz-Signature=", "X-Amz-Credential=",
    ];

    private static SecretWatch? _watch;

    /// <summary>The logger factory of every client that a test makes.</summary>
    public static ILoggerFactory Loggers => _watch!.Loggers;

    [ModuleInitializer]
    public static void Begin() => _watch = new SecretWatch(Secrets);

    /// <summary>What is wrong after <paramref name="tests"/> tests; null when nothing is.</summary>
    public static string? Verdict(int tests)
    {
        if (_watch!.Leaks.Count > 0)
        {
            return $"The suite showed a secret {_watch.Leaks.Count} times:\n{string.Join('\n', _watch.Leaks.Distinct().Take(20))}";
        }

        // A few tests by themselves may say nothing; the whole suite says a lot.
        string[] channels = [SecretWatch.Logs, SecretWatch.Traces, SecretWatch.Measures, SecretWatch.Exceptions];
        return tests > 500 && channels.FirstOrDefault(channel => _watch.Heard(channel) < 1000) is { } silent
            ? $"The watch over secrets heard {_watch.Heard(silent)} times by the channel '{silent}' in {tests} tests: it is not connected."
            : null;
    }
}
