namespace Hyperframes.Rendering.Local;

/// <summary>Looks for tools on the machine and takes those that run and are of the right version.</summary>
internal sealed class MachineTools(Func<string, string?> environment)
{
    // Headless-shell builds first: they capture about twice as fast.
    private static readonly string[] Browsers =
        ["chrome-headless-shell", "chromium-headless-shell", "google-chrome-stable", "google-chrome", "chrome", "chromium", "chromium-browser"];

    private static readonly string[] BrowserPlaces =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>The tools found, by kind.</summary>
    public async Task<IReadOnlyDictionary<Tool, string>> FindAsync(CancellationToken cancellationToken)
    {
        var node = FirstWorkingAsync(Tool.Node, OnPath("node"), cancellationToken);
        var browser = FirstWorkingAsync(
            Tool.Browser, [.. Given("HYPERFRAMES_BROWSER_PATH"), .. Given("PRODUCER_HEADLESS_SHELL_PATH"), .. Browsers.SelectMany(OnPath), .. BrowserPlaces.Where(File.Exists)],
            cancellationToken);
        var ffmpeg = FirstWorkingAsync(Tool.Ffmpeg, [.. Given("HYPERFRAMES_FFMPEG_PATH"), .. OnPath("ffmpeg")], cancellationToken);
        var ffprobe = FirstWorkingAsync(Tool.Ffprobe, [.. Given("HYPERFRAMES_FFPROBE_PATH"), .. OnPath("ffprobe")], cancellationToken);
        var engine = await node.ConfigureAwait(false) is { } nodePath
            ? FirstWorkingAsync(Tool.Engine, EngineScripts(), cancellationToken, nodePath)
            : Task.FromResult<string?>(null);

        var tools = new Dictionary<Tool, string>();
        foreach (var (tool, found) in new[] { (Tool.Node, node), (Tool.Engine, engine), (Tool.Browser, browser), (Tool.Ffmpeg, ffmpeg), (Tool.Ffprobe, ffprobe) })
        {
            if (await found.ConfigureAwait(false) is { } path)
            {
                tools[tool] = path;
            }
        }

        // Who brings a browser to Linux is taken to bring fonts for it; the trial render shows whether that is so.
        if (!OperatingSystem.IsLinux() || tools.ContainsKey(Tool.Browser))
        {
            tools[Tool.Fonts] = "";
        }

        return tools;
    }

    /// <summary>The files called <paramref name="name"/> in the folders of the PATH, in its order.</summary>
    public IReadOnlyList<string> OnPath(string name)
    {
        var names = OperatingSystem.IsWindows() ? [name + ".exe", name + ".cmd"] : new[] { name };
        return
        [
            .. (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .Where(Path.IsPathFullyQualified)
                .SelectMany(folder => names.Select(file => Path.Combine(folder, file)))
                .Where(File.Exists)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private IEnumerable<string> Given(string variable) => environment(variable) is { Length: > 0 } path && File.Exists(path) ? [path] : [];

    // The command is a link to the script (Unix), or stands beside the folder of global packages (Windows).
    private IEnumerable<string> EngineScripts() =>
        OnPath("hyperframes")
            .SelectMany(command => new[]
            {
                File.ResolveLinkTarget(command, returnFinalTarget: true)?.FullName ?? command,
                Path.Combine(Path.GetDirectoryName(command)!, "node_modules", "hyperframes", "bin", "hyperframes.mjs"),
            })
            .Where(script => script.EndsWith(".mjs", StringComparison.Ordinal) && File.Exists(script));

    private static async Task<string?> FirstWorkingAsync(Tool tool, IEnumerable<string> candidates, CancellationToken cancellationToken, string? node = null)
    {
        foreach (var candidate in candidates)
        {
            if (await ToolCheck.WorksAsync(tool, candidate, cancellationToken, node).ConfigureAwait(false))
            {
                return candidate;
            }
        }

        return null;
    }
}
