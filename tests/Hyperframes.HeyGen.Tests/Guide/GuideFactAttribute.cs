using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace Hyperframes.HeyGen.Tests.Guide;

/// <summary>A test that reads the recorded guide and runs a tool of this machine; skipped, with the reason, where one of them is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GuideFactAttribute : FactAttribute
{
    private static readonly ConcurrentDictionary<string, bool> Works = new(StringComparer.Ordinal);

    /// <param name="tool">The tool.</param>
    /// <param name="arguments">With these it ends with 0 where it can be used.</param>
    public GuideFactAttribute(string tool, params string[] arguments) =>
        Skip = RecordedData.Absence ?? (Works.GetOrAdd($"{tool} {string.Join(' ', arguments)}", _ => Runs(tool, arguments)) ? null : $"'{tool} {string.Join(' ', arguments)}' does not work here.");

    private static bool Runs(string tool, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
