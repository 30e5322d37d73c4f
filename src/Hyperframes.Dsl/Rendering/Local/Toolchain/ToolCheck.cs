namespace Hyperframes.Rendering.Local;

/// <summary>Tries a tool by running it.</summary>
internal static class ToolCheck
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Whether <paramref name="path"/> runs and is of a version that can be used. The engine is run by <paramref name="node"/>.</summary>
    public static async Task<bool> WorksAsync(
        Tool tool, string path, CancellationToken cancellationToken, string? node = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        if (tool == Tool.Fonts)
        {
            return Directory.Exists(path);
        }

        // Chrome on Windows answers no question on the command line: it opens a window. The trial render judges it.
        if (tool == Tool.Browser && OperatingSystem.IsWindows())
        {
            return File.Exists(path);
        }

        string[] arguments = tool switch
        {
            Tool.Engine => [path, "--version"],
            Tool.Ffmpeg or Tool.Ffprobe => ["-version"],
            _ => ["--version"],
        };
        var run = await ToolRun.TryAsync(tool == Tool.Engine ? node! : path, arguments, Limit, cancellationToken, environment ?? EngineContract.Environment).ConfigureAwait(false);
        return run is { Succeeded: true } && tool switch
        {
            Tool.Node => System.Version.TryParse(run.Output.Trim().TrimStart('v'), out var version) && version >= EngineContract.MinimumNode,
            Tool.Engine => run.Output.Trim() == EngineContract.Version,
            _ => run.Output.Length > 0,
        };
    }
}
