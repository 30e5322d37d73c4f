using System.Collections.Concurrent;
using System.Diagnostics;
using Hyperframes.Emulator;
using Hyperframes.Emulator.Contract;
using Hyperframes.HeyGen.Tests.Cloud;
using Hyperframes.HeyGen.Tests.Contract;
using Hyperframes.Rendering;
using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen.Tests.Secrets;

/// <summary>Everything the library says, in logs, traces and exceptions, while everything goes right and wrong: no key and no presigned query is in it.</summary>
public sealed class SecretsTests
{
    private const string Key = "sk_V2_do_not_show_this_key_0123456789";

    private readonly ConcurrentQueue<string> _said = new();

    [Fact]
    public async Task Nothing_that_is_said_holds_a_key_or_a_presigned_query()
    {
        using var listener = Listen();
        using var loggers = LoggerFactory.Create(b => b.SetMinimumLevel(LogLevel.Trace).AddProvider(new Recorder(_said)));
        await using var studio = await Studio.OpenAsync(o => o with { ApiKey = Key });
        var random = new Random(7);
        foreach (var operation in ApiDocument.HeyGen.Operations)
        {
            foreach (var fault in FaultsFor(operation))
            {
                studio.Emulator.Faults.Add(fault with { Operation = operation.Id, Times = random.Next(1, 80) });
                using var client = studio.Emulator.CreateClient(loggers);
                await CollectAsync(async () => _said.Enqueue((await OperationCalls.All[operation.Id](client))?.ToString() ?? ""));
                studio.Emulator.Faults.Clear();
            }
        }

        await RenderAsync(studio, loggers, random);
        _said.Count.ShouldBeGreaterThan(500);
        _said.Where(text => text.Contains(Key, StringComparison.Ordinal) || text.Contains("X-Amz-Signature", StringComparison.OrdinalIgnoreCase)
            || text.Contains("whsec_", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("see https://h/p?X-Amz-Signature=abc&x=1 now", "see https://h/p?[redacted] now")]
    [InlineData("key sk_V2_abc-DEF was wrong", "key [redacted] was wrong")]
    [InlineData("Authorization: Bearer abc.def/ghi=", "Authorization: [redacted]")]
    [InlineData("""{"secret":"plain","code":"not_found"}""", """{"secret":"[redacted]","code":"not_found"}""")]
    [InlineData("refresh_token=abc&grant_type=x&token=1", "refresh_token=[redacted]&grant_type=x&token=[redacted]")]
    [InlineData("eyJhbGciOi.eyJzdWIi.sig_nature", "[redacted]")]
    [InlineData("an ordinary message: code 404", "an ordinary message: code 404")]
    public void Text_is_scrubbed(string text, string scrubbed) => Redaction.Scrub(text).ShouldBe(scrubbed);

    private static IEnumerable<Fault> FaultsFor(ApiOperation operation) =>
    [
        new Fault(FaultKind.LostAnswer), new Fault(FaultKind.TruncatedJson), new Fault(FaultKind.NameResolution), new Fault(FaultKind.HtmlErrorPage),
        Fault.Status(401, "unauthorized"), Fault.Status(500), Fault.Status(429), .. operation.ErrorCodes.Take(3).Select(e => Fault.Status(e.Value, e.Key)),
    ];

    private async Task RenderAsync(Studio studio, ILoggerFactory loggers, Random random)
    {
        using var client = studio.Emulator.CreateClient(loggers);
        await using var journal = RenderJournal.Open(studio.JournalPath);
        for (var i = 0; i < 10; i++)
        {
            foreach (var operation in new[] { "upload", "download", "createHyperframesRender", "getHyperframesRender", "createVideo", "getVideo" })
            {
                studio.Emulator.Faults.Add(Faults.FaultMatrix.Faults[random.Next(Faults.FaultMatrix.Faults.Count)] with { Operation = operation, Times = random.Next(8) });
            }

            await CollectAsync(async () => _said.Enqueue((await client.ProduceAsync(p => p
                .Avatar(new AvatarScript("L", "V", $"take {i}"))
                .Music("upbeat corporate background")
                .Compose((avatar, music, _) => (new PageComposition(), new Values(("avatarUrl", avatar.Url.Text), ("headline", $"{i}"))))
                .Render(new RenderOptions { Output = Path.Combine(studio.Folder, $"{i}.mp4") })
                .Journal(journal))).Avatar.ToString()));
            studio.Emulator.Faults.Clear();
        }

        await journal.DisposeAsync();
        _said.Enqueue(File.ReadAllText(studio.JournalPath));
    }

    private async Task CollectAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is HeyGenException or RenderException)
        {
            _said.Enqueue(failure.ToString());
        }
    }

    private ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Hyperframes.HeyGen" or "System.Net.Http",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => _said.Enqueue(string.Join(' ', activity.TagObjects.Append(new("name", activity.DisplayName)))),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private sealed class Recorder(ConcurrentQueue<string> said) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            said.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
