namespace Hyperframes.Rendering.Local;

/// <summary>Installs pieces into the cache through npm: whole and tried, or not at all.</summary>
internal sealed class PieceInstaller(string cache, string platform)
{
    private const string Unfinished = ".new-";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(20);

    private string Root => Path.Combine(cache, "pieces");

    /// <summary>Where a tool of a piece is, or will be.</summary>
    public string PathOf(Piece piece, string path) => Path.GetFullPath(Path.Combine(Root, piece.FolderName, path));

    /// <summary>Whether the piece is there. It gets its name last, so that it is whole.</summary>
    public bool IsInstalled(Piece piece) => Directory.Exists(Path.Combine(Root, piece.FolderName));

    /// <summary>Removes what an installation that was killed has left. Only under the lock of the cache.</summary>
    public void RemoveUnfinished()
    {
        Directory.CreateDirectory(Root);
        foreach (var folder in Directory.GetDirectories(Root, Unfinished + "*"))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Installs a piece. Only under the lock of the cache.</summary>
    /// <exception cref="ToolchainException">npm failed, or what came does not run.</exception>
    public async Task InstallAsync(Piece piece, string npm, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Root, Unfinished + piece.FolderName);
        Directory.CreateDirectory(folder);
        try
        {
            piece.WriteLockFiles(folder);
            await RunNpmAsync(piece, npm, folder, cancellationToken).ConfigureAwait(false);
            if (PieceTable.ToolsOf(piece, platform).Any(row => row.Path.StartsWith(ChromiumArchives.Folder, StringComparison.Ordinal)))
            {
                await ChromiumArchives.UnpackAsync(folder, cancellationToken).ConfigureAwait(false);
            }

            foreach (var (tool, path) in PieceTable.ToolsOf(piece, platform))
            {
                await TryAsync(piece, tool, Path.Combine(folder, path), folder, cancellationToken).ConfigureAwait(false);
            }

            Directory.Move(folder, Path.Combine(Root, piece.FolderName));
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>What the browser of a piece needs to start: its own libraries where the machine lacks them.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> BrowserEnvironmentAsync(string browser, CancellationToken cancellationToken)
    {
        var libraries = Path.Combine(Path.GetDirectoryName(browser)!, "lib");
        return !Directory.Exists(libraries) || await ToolCheck.WorksAsync(Tool.Browser, browser, cancellationToken).ConfigureAwait(false)
            ? new Dictionary<string, string>()
            : new Dictionary<string, string> { ["LD_LIBRARY_PATH"] = libraries };
    }

    // npm runs no install scripts here, and those would have set the execute bits.
    private static async Task TryAsync(Piece piece, Tool tool, string path, string folder, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }

        var environment = tool == Tool.Browser ? await BrowserEnvironmentAsync(path, cancellationToken).ConfigureAwait(false) : null;
        var works = tool == Tool.Engine
            ? File.Exists(path) && (await File.ReadAllTextAsync(Path.Combine(folder, "node_modules/hyperframes/package.json"), cancellationToken).ConfigureAwait(false))
                .Contains($"\"version\": \"{EngineContract.Version}\"", StringComparison.Ordinal)
            : await ToolCheck.WorksAsync(tool, path, cancellationToken, environment: environment).ConfigureAwait(false);
        if (!works)
        {
            throw new ToolchainException(
                $"npm installed '{piece.Name}', but its {tool.ToString().ToLowerInvariant()} does not run on this machine ('{path}' was tried and removed). "
                + "Install the tool on the machine and put it on the PATH.");
        }
    }

    private static async Task RunNpmAsync(Piece piece, string npm, string folder, CancellationToken cancellationToken)
    {
        var run = await ToolRun.TryAsync(
            npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], Limit, cancellationToken, workingDirectory: folder).ConfigureAwait(false);
        if (run is not { Succeeded: true })
        {
            var said = run is null ? $"It did not start, or did not end within {Limit.TotalMinutes:0} minutes." : (run.Error + run.Output).Trim();
            throw new ToolchainException($"npm could not install '{piece.Name}' ('{npm} ci' in the cache '{Path.GetDirectoryName(folder)}'). {said}");
        }
    }
}
