using System.Globalization;
using System.Runtime.InteropServices;
using Hyperframes.Rendering.Local;

namespace Hyperframes.Rendering;

/// <summary>
/// Finds Node, the HyperFrames engine, a browser, ffmpeg and ffprobe on this machine, and installs what is missing through npm into a per-user cache: once, under a lock
/// that holds between processes, and tried by a render before it is used. Nothing is installed machine-wide.
/// </summary>
public sealed class LocalToolchain
{
    private readonly LocalToolchainOptions _options;
    private readonly string _cache;
    private readonly string _platform;
    private readonly MachineTools _machine;
    private readonly PieceInstaller _pieces;
    private readonly TextProof _proof;
    private readonly SemaphoreSlim _one = new(1, 1);
    private LocalTools? _tools;

    /// <summary>Creates a toolchain; nothing is looked for or installed yet.</summary>
    public LocalToolchain(LocalToolchainOptions? options = null)
    {
        _options = options ?? new LocalToolchainOptions();
        _cache = Path.GetFullPath(_options.CacheFolder ?? CacheLocation.Default(_options.Environment));
        _platform = Platform();
        _machine = new MachineTools(_options.Environment);
        _pieces = new PieceInstaller(_cache, _platform);
        _proof = new TextProof(_cache, _options.Clock);
    }

    /// <summary>The toolchain with default options, shared by all renderers that are not given one.</summary>
    public static LocalToolchain Shared { get; } = new();

    /// <summary>Where pieces are installed.</summary>
    public string CacheFolder => _cache;

    /// <summary>Makes the tools ready. The first call may install several hundred megabytes and says so; later calls return at once.</summary>
    /// <param name="progress">Receives messages at <see cref="RenderStage.Prepare"/>.</param>
    /// <param name="cancellationToken">Stops the work; what was installed whole stays.</param>
    /// <exception cref="ToolchainException">A tool is missing and cannot be installed, or does not work; the message says what to install.</exception>
    public async Task<LocalTools> PrepareAsync(IProgress<RenderProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (_tools is not null)
        {
            return _tools;
        }

        await _one.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return _tools ??= await FindOrInstallAsync(text => progress?.Report(new RenderProgress(RenderStage.Prepare, 0) { Message = text }), cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolchainException(
                $"The render tools cannot be kept in '{_cache}': {exception.Message} Name another folder in the environment variable {CacheLocation.Variable}.", exception);
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<LocalTools> FindOrInstallAsync(Action<string> say, CancellationToken cancellationToken)
    {
        var machine = await _machine.FindAsync(cancellationToken).ConfigureAwait(false);
        if (!_options.UseMachineTools)
        {
            machine = OnlyWithoutPiece(machine);
        }

        if (IsComplete(machine) && await ResolveAsync(machine, cancellationToken).ConfigureAwait(false) is var ready && _proof.IsKnown(ready))
        {
            return ready;
        }

        using var cacheLock = await CacheLock.AcquireAsync(
            _cache, () => say($"Another process is installing the render tools into {_cache}; waiting for it."), _options.Clock, cancellationToken).ConfigureAwait(false);
        await InstallMissingAsync(machine, say, cancellationToken).ConfigureAwait(false);
        var tools = await ResolveAsync(machine, cancellationToken).ConfigureAwait(false);
        try
        {
            await ProveAsync(tools, say, cancellationToken).ConfigureAwait(false);
        }
        catch (RenderException exception) when (_options.InstallMissing && machine.Keys.Any(tool => PieceTable.Find(tool, _platform) is not null))
        {
            // What the machine has does not render a text, be it for want of a font: the rows of the table replace it where there are any.
            say($"The tools of this machine do not pass the trial render. {exception.Message}");
            machine = OnlyWithoutPiece(machine);
            await InstallMissingAsync(machine, say, cancellationToken).ConfigureAwait(false);
            tools = await ResolveAsync(machine, cancellationToken).ConfigureAwait(false);
            await ProveAsync(tools, say, cancellationToken).ConfigureAwait(false);
        }

        return tools;
    }

    private Dictionary<Tool, string> OnlyWithoutPiece(IReadOnlyDictionary<Tool, string> machine) =>
        machine.Where(found => PieceTable.Find(found.Key, _platform) is null).ToDictionary();

    private bool IsComplete(IReadOnlyDictionary<Tool, string> machine) => PieceFor(machine).All(row => row.Piece is not null && _pieces.IsInstalled(row.Piece));

    // The tools the machine lacks, each with what brings it.
    private IEnumerable<(Tool Tool, Piece? Piece)> PieceFor(IReadOnlyDictionary<Tool, string> machine) =>
        Enum.GetValues<Tool>()
            .Where(tool => !machine.ContainsKey(tool))
            .Select(tool => (tool, PieceTable.Find(tool, _platform)?.Piece));

    private async Task InstallMissingAsync(IReadOnlyDictionary<Tool, string> machine, Action<string> say, CancellationToken cancellationToken)
    {
        var rows = PieceFor(machine).ToList();
        if (rows.Where(row => row.Piece is null).Select(row => row.Tool).ToList() is { Count: > 0 } without)
        {
            throw MissingTools.CannotBeInstalled(without, _platform);
        }

        var pieces = rows.Select(row => row.Piece!).Distinct().Where(piece => !_pieces.IsInstalled(piece)).ToList();
        if (pieces.Count == 0)
        {
            return;
        }

        if (!_options.InstallMissing)
        {
            throw MissingTools.NotAllowed(rows.Where(row => pieces.Contains(row.Piece!)).Select(row => row.Tool));
        }

        var npm = _machine.OnPath("npm").FirstOrDefault() ?? throw MissingTools.NoNpm(rows.Where(row => pieces.Contains(row.Piece!)).Select(row => row.Tool));
        _pieces.RemoveUnfinished();
        say(string.Create(
            CultureInfo.InvariantCulture,
            $"Installing the render tools that this machine lacks, once, into {_cache} (about {pieces.Sum(piece => piece.Megabytes)} MB): {string.Join(", ", pieces.Select(piece => piece.Name))}."));
        foreach (var (piece, index) in pieces.Select((piece, index) => (piece, index)))
        {
            say(string.Create(CultureInfo.InvariantCulture, $"Installing {piece.Name} ({index + 1} of {pieces.Count}, {piece.Megabytes} MB)."));
            await _pieces.InstallAsync(piece, npm, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task ProveAsync(LocalTools tools, Action<string> say, CancellationToken cancellationToken)
    {
        if (!_proof.IsKnown(tools))
        {
            say("Trying the render tools on one frame with text.");
            await _proof.TryAsync(tools, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<LocalTools> ResolveAsync(IReadOnlyDictionary<Tool, string> machine, CancellationToken cancellationToken)
    {
        string Of(Tool tool) => machine.TryGetValue(tool, out var path) || PieceTable.Find(tool, _platform) is not { } row ? path! : _pieces.PathOf(row.Piece, row.Path);

        var environment = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!machine.ContainsKey(Tool.Browser))
        {
            foreach (var (name, value) in await PieceInstaller.BrowserEnvironmentAsync(Of(Tool.Browser), cancellationToken).ConfigureAwait(false))
            {
                environment[name] = value;
            }
        }

        if (OperatingSystem.IsLinux())
        {
            var fonts = PieceTable.Find(Tool.Fonts, _platform) is { } row && _pieces.IsInstalled(row.Piece) ? _pieces.PathOf(row.Piece, row.Path) : null;
            environment["FONTCONFIG_FILE"] = FontConfiguration.Write(_cache, _options.Environment("FONTCONFIG_FILE"), fonts);
        }

        return new LocalTools
        {
            Node = Of(Tool.Node),
            Engine = Of(Tool.Engine),
            Browser = Of(Tool.Browser),
            Ffmpeg = Of(Tool.Ffmpeg),
            Ffprobe = Of(Tool.Ffprobe),
            Environment = environment,
        };
    }

    private static string Platform()
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        return $"{system}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
    }
}
