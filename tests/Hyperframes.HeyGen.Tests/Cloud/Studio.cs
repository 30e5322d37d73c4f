using Hyperframes.Emulator;
using Hyperframes.Rendering;
using Hyperframes.Testing;

namespace Hyperframes.HeyGen.Tests.Cloud;

/// <summary>A service that outlives the processes that use it, and a folder for their journal and videos.</summary>
internal sealed class Studio : IAsyncDisposable
{
    private Studio(HeyGenEmulator emulator, FakeTimeProvider clock, string folder)
    {
        Emulator = emulator;
        Clock = clock;
        Folder = folder;
    }

    public HeyGenEmulator Emulator { get; }

    public FakeTimeProvider Clock { get; }

    public string Folder { get; }

    public string JournalPath => Path.Combine(Folder, "journal.jsonl");

    public string Output => Path.Combine(Folder, "out", "film.mp4");

    public static async Task<Studio> OpenAsync(Func<EmulatorOptions, EmulatorOptions>? emulate = null)
    {
        var clock = new FakeTimeProvider { AutoAdvance = true };
        var options = new EmulatorOptions { Clock = clock };
        return new Studio(
            await HeyGenEmulator.StartAsync(emulate?.Invoke(options) ?? options), clock, Directory.CreateTempSubdirectory("heygen-tests-").FullName);
    }

    /// <summary>What one process has: a client, the journal, a renderer.</summary>
    public Session Begin(Action<HeyGenClientOptions>? configure = null, CloudRendererOptions? options = null)
    {
        var clientOptions = Emulator.ClientOptions();
        configure?.Invoke(clientOptions);
        return new Session(new HeyGenClient(clientOptions, SuiteWatch.Loggers), RenderJournal.Open(JournalPath), options);
    }

    public async ValueTask DisposeAsync()
    {
        await Emulator.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}

internal sealed class Session : IAsyncDisposable
{
    public Session(HeyGenClient client, RenderJournal journal, CloudRendererOptions? options)
    {
        Client = client;
        Journal = journal;
        Renderer = new CloudRenderer(client, journal, options);
    }

    public HeyGenClient Client { get; }

    public RenderJournal Journal { get; }

    public CloudRenderer Renderer { get; }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Journal.DisposeAsync();
    }
}
