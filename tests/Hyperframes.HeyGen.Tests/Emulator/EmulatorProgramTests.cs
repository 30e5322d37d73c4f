using Hyperframes.Emulator;

namespace Hyperframes.HeyGen.Tests.Emulation;

public sealed class EmulatorProgramTests
{
    [Fact]
    public async Task Stand_alone_it_says_what_to_set_and_stops()
    {
        using var stop = new CancellationTokenSource();
        var output = new FlushedWriter();
        var run = EmulatorProgram.RunAsync(["--port", "0", "--key", "abc"], output, stop.Token);
        await output.Flushed;
        output.ToString().ShouldContain("Ctrl+C");
        var url = output.ToString().Split('\n')[0].Split('=')[1];
        using (var client = new HeyGenClient(new HeyGenClientOptions { ApiKey = "abc", BaseUrl = url }, SuiteWatch.Loggers))
        {
            (await client.Webhooks.ListEventTypesAsync()).Count.ShouldBe(30);
        }

        await stop.CancelAsync();
        (await run).ShouldBe(0);
    }

    [Theory]
    [InlineData("--help", 0)]
    [InlineData("--port=x", 2)]
    public async Task Usage_is_shown(string argument, int code)
    {
        var output = new StringWriter();
        (await EmulatorProgram.RunAsync(argument.Split('='), output, CancellationToken.None)).ShouldBe(code);
        output.ToString().ShouldStartWith("Usage:");
    }

    private sealed class FlushedWriter : StringWriter
    {
        private readonly TaskCompletionSource _flushed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Flushed => _flushed.Task;

        public override Task FlushAsync(CancellationToken cancellationToken)
        {
            _flushed.TrySetResult();
            return Task.CompletedTask;
        }
    }
}
