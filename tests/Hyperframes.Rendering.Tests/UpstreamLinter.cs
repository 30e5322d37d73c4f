using System.Diagnostics;
using System.Text.Json;
using Hyperframes.Bundling;

namespace Hyperframes.Rendering.Tests;

/// <summary>The linter of the engine, as judge of what we bundle.</summary>
internal static class UpstreamLinter
{
    /// <summary>The errors that it finds in a bundle, as <c>code: message</c>.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(LocalTools tools, CompositionBundle bundle, string folder)
    {
        foreach (var file in bundle.Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using var target = File.Create(path);
            await using var source = file.OpenRead();
            await source.CopyToAsync(target);
        }

        return await ErrorsAsync(tools, folder);
    }

    /// <summary>The errors that it finds in the project of a folder, as <c>code: message</c>.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsAsync(LocalTools tools, string folder)
    {
        var start = new ProcessStartInfo(tools.Node, [tools.Engine, "lint", folder, "--json"]) { RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var name in new[] { "HYPERFRAMES_NO_TELEMETRY", "DO_NOT_TRACK", "HYPERFRAMES_NO_UPDATE_CHECK", "HYPERFRAMES_NO_AUTO_INSTALL", "CI" })
        {
            start.Environment[name] = "1";
        }

        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        using var report = JsonDocument.Parse(output);
        return
        [
            .. report.RootElement.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("severity").GetString() == "error")
                .Select(finding => $"{finding.GetProperty("code").GetString()}: {finding.GetProperty("message").GetString()}"),
        ];
    }
}
