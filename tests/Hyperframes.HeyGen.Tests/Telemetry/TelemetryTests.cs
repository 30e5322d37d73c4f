using System.Diagnostics;
using System.Runtime.CompilerServices;
using Hyperframes.Emulator;
using Hyperframes.HeyGen.Tests.Cloud;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen.Tests.Telemetries;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Instruments_have_the_names_kinds_units_and_tags_of_the_documentation()
    {
        await using var studio = await Studio.OpenAsync();
        using var measured = new Measured();
        studio.Emulator.Faults.Add(Fault.Status(503).On("createVideo"));
        await ProduceAsync(studio);
        var seen = measured.All.GroupBy(m => m.Instrument).Select(g =>
        {
            var kind = g.Key.GetType().Name.StartsWith("Counter", StringComparison.Ordinal) ? "counter" : "histogram";
            var tags = g.SelectMany(m => m.Tags).Select(t => t.Key).Distinct().Order().Select(name => $"`{name}`");
            return $"| `{g.Key.Name}` | {kind} | `{g.Key.Unit}` | {string.Join(", ", tags)} |";
        });
        seen.Select(row => row.Replace("|  |", "| |", StringComparison.Ordinal)).Order().ShouldBe(Documented().Order());
    }

    [Fact]
    public async Task A_repeated_call_counts_its_retries_and_their_waits()
    {
        await using var service = await Service.StartAsync();
        using var measured = new Measured();
        service.Emulator.Faults.Add(Fault.Status(429, retryAfter: "7").On("createVideo").Repeated(2));
        await service.Client.Videos.CreateAsync(Samples.Video);
        measured.Of("heygen.client.calls").ShouldBe([(1, "operation=createVideo outcome=ok")]);
        measured.Of("heygen.client.retries").ShouldBe([(1, "operation=createVideo"), (1, "operation=createVideo")]);
        measured.Of("heygen.client.wait").ShouldBe([(7, "operation=createVideo"), (7, "operation=createVideo")]);
        measured.Of("heygen.client.duration").ShouldBe([(14, "operation=createVideo")]);
        measured.Of("heygen.client.queue").ShouldBe([(0, ""), (0, ""), (0, "")]);
    }

    [Fact]
    public async Task A_failed_call_counts_under_its_code_or_as_a_failed_connection()
    {
        await using var service = await Service.StartAsync();
        using var measured = new Measured();
        await Should.ThrowAsync<HeyGenApiException>(() => service.Client.Videos.GetAsync("none"));
        service.Emulator.Faults.Add(new Fault(FaultKind.ConnectionRefused).Repeated(5));
        await Should.ThrowAsync<HeyGenConnectionException>(() => service.Client.Videos.ListPageAsync());
        measured.Of("heygen.client.calls").ShouldBe([(1, "operation=getVideo outcome=video_not_found"), (1, "operation=listVideos outcome=connection")]);
        measured.Activities.Select(a => $"{a.OperationName} {a.Kind} {a.Status} {Tags(a)}").ShouldBe(
        [
            "getVideo Client Error error.type=video_not_found heygen.attempts=1 http.response.status_code=404",
            "listVideos Client Error error.type=connection heygen.attempts=5",
        ]);
    }

    [Fact]
    public async Task A_call_that_its_caller_stopped_or_that_had_no_credential_is_no_success()
    {
        using var measured = new Measured();
        using var client = new HeyGenClient(new HeyGenClientOptions { Environment = _ => null, BaseUrl = "http://127.0.0.1:1" }, SuiteWatch.Loggers);
        await Should.ThrowAsync<HeyGenCredentialsException>(() => client.Videos.GetAsync("v"));
        await Should.ThrowAsync<OperationCanceledException>(() => client.Sounds.FindAsync(new SoundQuery("any"), new CancellationToken(canceled: true)));
        measured.Of("heygen.client.calls").ShouldBe([(1, "operation=getVideo outcome=credentials"), (1, "operation=searchSounds outcome=cancelled")]);
    }

    [Fact]
    public async Task A_film_counts_its_bytes_and_what_the_avatar_cost()
    {
        await using var studio = await Studio.OpenAsync();
        using var measured = new Measured();
        var film = await ProduceAsync(studio);
        measured.Of("heygen.client.bytes").Where(m => m.Tags == "direction=down").Sum(m => m.Value).ShouldBe(film.Video.Length);
        measured.Of("heygen.client.bytes").Single(m => m.Tags == "direction=up").Value.ShouldBeGreaterThan(100);
        var (dollars, what) = measured.Of("heygen.client.cost.estimate").Single();
        dollars.ShouldBe(6 * 0.0667, 0.0001);
        what.ShouldBe("what=avatar");
        measured.Activities.First().OperationName.ShouldBe("createVideo");
        Tags(measured.Activities.First()).ShouldBe("heygen.attempts=1 http.response.status_code=200");
    }

    private static string Tags(Activity activity) => string.Join(' ', activity.TagObjects.Select(t => $"{t.Key}={t.Value}"));

    private static async Task<Film> ProduceAsync(Studio studio)
    {
        await using var session = studio.Begin();
        return await session.Client.ProduceAsync(p => p
            .Avatar(new AvatarScript("L", "V", "Here are our Q2 results."))
            .Compose((avatar, _, _) => (new PageComposition(), new Values(("avatarUrl", avatar.Url.Text))))
            .Render(new RenderOptions { Output = studio.Output })
            .Journal(session.Journal));
    }

    /// <summary>The table of the documentation without its last column.</summary>
    private static IEnumerable<string> Documented([CallerFilePath] string thisFile = "") =>
        from line in File.ReadLines(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "heygen.md"))
        where line.StartsWith("| `heygen.client.", StringComparison.Ordinal)
        select line[..(line.TrimEnd('|', ' ').LastIndexOf('|') + 1)];
}
