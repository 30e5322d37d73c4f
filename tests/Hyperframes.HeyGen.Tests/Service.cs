using Hyperframes.Emulator;
using Hyperframes.Testing;

namespace Hyperframes.HeyGen.Tests;

/// <summary>An emulator, its clock and a client, for one test. Waits take no time.</summary>
internal sealed class Service : IAsyncDisposable
{
    private Service(HeyGenEmulator emulator, FakeTimeProvider clock, HeyGenClient client)
    {
        Emulator = emulator;
        Clock = clock;
        Client = client;
    }

    public HeyGenEmulator Emulator { get; }

    public FakeTimeProvider Clock { get; }

    public HeyGenClient Client { get; }

    public static async Task<Service> StartAsync(
        Func<EmulatorOptions, EmulatorOptions>? emulate = null, Action<HeyGenClientOptions>? configure = null, bool autoAdvance = true)
    {
        var clock = new FakeTimeProvider { AutoAdvance = autoAdvance };
        var options = new EmulatorOptions { Clock = clock };
        var emulator = await HeyGenEmulator.StartAsync(emulate?.Invoke(options) ?? options);
        var clientOptions = emulator.ClientOptions();
        configure?.Invoke(clientOptions);
        return new Service(emulator, clock, new HeyGenClient(clientOptions, SuiteWatch.Loggers));
    }

    public int Count(string operation) => Emulator.Requests.Count(r => r.Operation == operation);

    public int Executed(string operation) => Emulator.Requests.Count(r => r.Operation == operation && r.Executed);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Emulator.DisposeAsync();
    }
}
