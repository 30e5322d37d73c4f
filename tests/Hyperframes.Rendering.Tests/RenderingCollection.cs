using System.Globalization;
using Hyperframes.Rendering.Local;

namespace Hyperframes.Rendering.Tests;

/// <summary>Everything that starts the engine: one test after another, with one set of tools.</summary>
[CollectionDefinition(Name)]
public sealed class RenderingCollection : ICollectionFixture<RenderingFixture>
{
    public const string Name = "Rendering";
}

/// <summary>The tools of this machine, installed once, and folders that are removed at the end.</summary>
public sealed class RenderingFixture : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hyperframes-tests-").FullName;
    private int _folders;

    public LocalTools Tools { get; private set; } = null!;

    public async Task InitializeAsync() => Tools = await LocalToolchain.Shared.PrepareAsync();

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    public string NewFolder() => Directory.CreateDirectory(Path.Combine(_folder, Interlocked.Increment(ref _folders).ToString("D3", CultureInfo.InvariantCulture))).FullName;

    /// <summary>Makes media with ffmpeg.</summary>
    public async Task FfmpegAsync(params string[] arguments)
    {
        var run = await ToolRun.TryAsync(Tools.Ffmpeg, ["-nostdin", "-v", "error", "-y", .. arguments], TimeSpan.FromMinutes(1), CancellationToken.None);
        run.ShouldNotBeNull();
        run.Error.ShouldBeEmpty();
    }

    internal LocalRenderer Renderer(LocalRendererOptions? options = null) => new(LocalToolchain.Shared, options);

    /// <summary>A renderer whose engine is a script of the test.</summary>
    internal LocalRenderer RendererOf(string script, LocalRendererOptions? options = null)
    {
        var path = Path.Combine(NewFolder(), "engine.mjs");
        File.WriteAllText(path, script);
        return new LocalRenderer((_, _) => Task.FromResult(Tools with { Engine = path }), options);
    }
}
