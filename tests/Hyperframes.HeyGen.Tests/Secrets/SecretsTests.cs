using System.Diagnostics;
using System.Diagnostics.Metrics;
using Hyperframes.Emulator;
using Hyperframes.Emulator.Contract;
using Hyperframes.HeyGen.Tests.Cloud;
using Hyperframes.HeyGen.Tests.Contract;
using Hyperframes.Rendering;
using Microsoft.Extensions.Logging;

namespace Hyperframes.HeyGen.Tests.Secrets;

/// <summary>Everything the library says, in logs, traces and exceptions, while everything goes right and wrong: no key and no presigned query is in it.</summary>
public sealed class SecretsTests : IDisposable
{
    private const string Key = "sk_V2_do_not_show_this_key_0123456789";

    private readonly SecretWatch _watch = new(Key, "X-Amz-Signature=", "whsec_");

    [Fact]
    public async Task Nothing_that_is_said_holds_a_key_or_a_presigned_query()
    {
        await using var studio = await Studio.OpenAsync(o => o with { ApiKey = Key });
        var random = new Random(7);
        foreach (var operation in ApiDocument.HeyGen.Operations)
        {
            foreach (var fault in FaultsFor(operation))
            {
                studio.Emulator.Faults.Add(fault with { Operation = operation.Id, Times = random.Next(1, 80) });
                using var client = studio.Emulator.CreateClient(_watch.Loggers);
                await CollectAsync(async () => _watch.Hear("answer", (await OperationCalls.All[operation.Id](client))?.ToString() ?? ""));
                studio.Emulator.Faults.Clear();
            }
        }

        await RenderAsync(studio, random);
        _watch.Heard(SecretWatch.Logs).ShouldBeGreaterThan(500);
        _watch.Leaks.ShouldBeEmpty();
    }

    /// <summary>The watch over the whole suite is of this kind: what it would miss here it would miss there.</summary>
    [Fact]
    public async Task A_seeded_leak_is_found_in_a_log_line_a_trace_a_measure_and_an_exception_that_was_caught()
    {
        const string Seed = "seeded-7f3a";
        using var watch = new SecretWatch(Seed);
        watch.Loggers.CreateLogger("any").LogDebug("key {Key}", Seed);
        using (var activity = new ActivitySource("Hyperframes.HeyGen").StartActivity("leak"))
        {
            activity!.SetTag("url", $"https://h/?key={Seed}");
        }

        using var meter = new Meter("Hyperframes.HeyGen");
        meter.CreateCounter<long>("leak").Add(1, new KeyValuePair<string, object?>("key", Seed));
        await CollectAsync(() => throw new HeyGenException($"wrapped {Seed}"));
        string[] channels = [SecretWatch.Logs, SecretWatch.Traces, SecretWatch.Measures, SecretWatch.Exceptions];
        foreach (var channel in channels)
        {
            watch.Leaks.ShouldContain(leak => leak.StartsWith(channel, StringComparison.Ordinal) && leak.Contains(Seed, StringComparison.Ordinal));
        }
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

    public void Dispose() => _watch.Dispose();

    private static IEnumerable<Fault> FaultsFor(ApiOperation operation) =>
    [
        new Fault(FaultKind.LostAnswer), new Fault(FaultKind.TruncatedJson), new Fault(FaultKind.NameResolution), new Fault(FaultKind.HtmlErrorPage),
        Fault.Status(401, "unauthorized"), Fault.Status(500), Fault.Status(429), .. operation.ErrorCodes.Take(3).Select(e => Fault.Status(e.Value, e.Key)),
    ];

    private async Task RenderAsync(Studio studio, Random random)
    {
        using var client = studio.Emulator.CreateClient(_watch.Loggers);
        await using var journal = RenderJournal.Open(studio.JournalPath);
        for (var i = 0; i < 10; i++)
        {
            foreach (var operation in new[] { "upload", "download", "createHyperframesRender", "getHyperframesRender", "createVideo", "getVideo" })
            {
                studio.Emulator.Faults.Add(Faults.FaultMatrix.Faults[random.Next(Faults.FaultMatrix.Faults.Count)] with { Operation = operation, Times = random.Next(8) });
            }

            await CollectAsync(async () => _watch.Hear("answer", (await client.ProduceAsync(p => p
                .Avatar(new AvatarScript("L", "V", $"take {i}"))
                .Music("upbeat corporate background")
                .Compose((avatar, music, _) => (new PageComposition(), new Values(("avatarUrl", avatar.Url.Text), ("headline", $"{i}"))))
                .Render(new RenderOptions { Output = Path.Combine(studio.Folder, $"{i}.mp4") })
                .Journal(journal))).Avatar.ToString()));
            studio.Emulator.Faults.Clear();
        }

        await journal.DisposeAsync();
        _watch.Hear("journal", File.ReadAllText(studio.JournalPath));
    }

    private async Task CollectAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception failure) when (failure is HeyGenException or RenderException)
        {
            _watch.Hear("failure", failure.ToString());
        }
    }
}
