using Hyperframes.Bundling;
using Hyperframes.Inspection;
using Hyperframes.Rendering.Local;
using Hyperframes.Variables;

namespace Hyperframes.Rendering;

/// <summary>
/// Renders on this machine with the real HyperFrames engine, without an account. Tools that the machine lacks are installed at the first render
/// (<see cref="LocalToolchain"/>). A render that fails, hangs or is cancelled leaves no file and no process.
/// </summary>
public sealed class LocalRenderer : IRenderer
{
    private readonly LocalRendererOptions _options;
    private readonly Func<IProgress<RenderProgress>?, CancellationToken, Task<LocalTools>> _prepare;

    /// <summary>Creates a renderer.</summary>
    /// <param name="toolchain">Where its tools come from; null takes <see cref="LocalToolchain.Shared"/>.</param>
    /// <param name="options">How this machine renders; null takes the defaults.</param>
    public LocalRenderer(LocalToolchain? toolchain = null, LocalRendererOptions? options = null)
        : this((toolchain ?? LocalToolchain.Shared).PrepareAsync, options)
    {
    }

    internal LocalRenderer(Func<IProgress<RenderProgress>?, CancellationToken, Task<LocalTools>> prepare, LocalRendererOptions? options)
    {
        _prepare = prepare;
        _options = options ?? new LocalRendererOptions();
    }

    /// <inheritdoc/>
    /// <exception cref="ToolchainException">A tool is missing and cannot be installed.</exception>
    /// <exception cref="VariablesFormatException">Values do not fit what the page declares.</exception>
    public async Task<RenderResult> RenderAsync(
        CompositionBundle bundle,
        IVariableValues? variables = null,
        RenderOptions? options = null,
        IProgress<RenderProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        options ??= new RenderOptions();
        var watch = new StageWatch();
        RenderRequest.Check(bundle, options);
        bundle.CheckVariables(variables, options.Composition);
        progress?.Report(new RenderProgress(RenderStage.Prepare, 0));
        using var output = StagedOutput.Take(options.Output ?? RenderRequest.DefaultOutput(options, _options.Clock));
        using var work = WorkFolder.Create(_options.WorkFolder);
        var tools = await watch.ToolchainAsync(() => _prepare(progress, cancellationToken)).ConfigureAwait(false);

        var finished = Path.Combine(work.Path, "video." + EngineContract.Name(options.Format));
        string? variablesFile = null;
        await watch.FilesAsync(async () =>
        {
            await work.WriteAsync(bundle, cancellationToken).ConfigureAwait(false);
            variablesFile = await WorkMedia.PrepareAsync(work, variables, _options.RemoteMedia, progress, cancellationToken).ConfigureAwait(false);
        }).ConfigureAwait(false);

        await LengthCheck.RunAsync(bundle, work.Project, variablesFile, tools.Ffprobe, cancellationToken).ConfigureAwait(false);
        var arguments = EngineArguments.Render(work.Project, finished, variablesFile, options, _options);
        await watch.EngineAsync(() => new EngineProcess(tools, _options.StallTimeout, _options.Clock).RunAsync(arguments, work.Path, progress, cancellationToken))
            .ConfigureAwait(false);
        if (!File.Exists(finished))
        {
            throw new RenderException("The engine said that it succeeded, but there is no video. Render again; if it happens again, look at RenderException.EngineOutput with BestEffort off.");
        }

        var duration = await DurationAsync(finished, tools, cancellationToken).ConfigureAwait(false);
        output.Commit(finished);
        progress?.Report(new RenderProgress(RenderStage.Completed, 1));
        return new RenderResult(output.Path, new FileInfo(output.Path).Length, duration) { Timings = watch.Timings };
    }

    private static async Task<TimeSpan> DurationAsync(string finished, LocalTools tools, CancellationToken cancellationToken)
    {
        try
        {
            return (await VideoFile.OpenAsync(finished, tools, cancellationToken).ConfigureAwait(false)).Duration;
        }
        catch (InvalidDataException exception)
        {
            throw new RenderException($"What the engine wrote is not a video: {exception.Message}", exception);
        }
    }
}
