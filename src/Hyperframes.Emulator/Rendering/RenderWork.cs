using System.IO.Compression;
using System.Text.Json;
using Hyperframes.Bundling;
using Hyperframes.Emulator.State;
using Hyperframes.Rendering;

namespace Hyperframes.Emulator.Rendering;

/// <summary>Renders projects for real with the injected renderer, one after another: a renderer takes the whole machine.</summary>
internal sealed class RenderWork(EmulatorState state) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly SemaphoreSlim _turn = new(1);
    private readonly List<Task> _running = [];

    public void Start(StoredRender render, byte[] zip) => _running.Add(Task.Run(() => RunAsync(render, zip)));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_running).ConfigureAwait(false);
        _stop.Dispose();
        _turn.Dispose();
    }

    private async Task RunAsync(StoredRender render, byte[] zip)
    {
        var folder = Directory.CreateTempSubdirectory("hyperframes-emulator-").FullName;
        try
        {
            await _turn.WaitAsync(_stop.Token).ConfigureAwait(false);
            try
            {
                await RenderAsync(render, zip, folder).ConfigureAwait(false);
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException)
        {
            render.Job.End(new JobOutcome(false, null, "The emulator was stopped."));
        }
        catch (Exception problem) when (problem is RenderException or BundleException or InvalidDataException or IOException)
        {
            render.Job.End(new JobOutcome(false, null, problem.Message));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task RenderAsync(StoredRender render, byte[] zip, string folder)
    {
        var project = Path.Combine(folder, "project");
        using (var archive = new ZipArchive(new MemoryStream(zip, writable: false)))
        {
            // Refuses entries that would leave the folder.
            archive.ExtractToDirectory(project);
        }

        var bundle = await CompositionBundle.CreateAsync(project, cancellationToken: _stop.Token).ConfigureAwait(false);
        var options = RenderRequestOptions.Read(render.Request, Path.Combine(folder, "output"));
        var variables = render.Request.TryGetProperty("variables", out var values) && values.ValueKind == JsonValueKind.Object ? new RequestVariables(values) : null;
        var result = await state.Options.Renderer!.RenderAsync(bundle, variables, options, cancellationToken: _stop.Token).ConfigureAwait(false);
        render.Video = await File.ReadAllBytesAsync(result.Path, _stop.Token).ConfigureAwait(false);
        render.Duration = result.Duration?.TotalSeconds ?? 0;
        render.Job.End(JobOutcome.Success);
    }
}
