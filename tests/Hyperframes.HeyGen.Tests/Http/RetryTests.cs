using Hyperframes.Emulator;

namespace Hyperframes.HeyGen.Tests.Http;

public sealed class RetryTests
{
    [Fact]
    public async Task A_call_survives_a_few_failures()
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(Fault.Status(503).On("createVideo").Repeated(3));
        await service.Client.Videos.CreateAsync(Samples.Video);
        service.Emulator.VideoCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(FaultKind.LostAnswer)]
    [InlineData(FaultKind.ResetMidBody)]
    [InlineData(FaultKind.TruncatedJson)]
    [InlineData(FaultKind.StatusAfterWork)]
    [InlineData(FaultKind.SlowBody)]
    public async Task An_answer_lost_after_the_work_is_asked_for_again_under_the_same_key(FaultKind kind)
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(new Fault(kind).On("createVideo").Repeated(2));
        await service.Client.Videos.CreateAsync(Samples.Video);
        service.Emulator.VideoCount.ShouldBe(1);
        service.Emulator.Requests.Select(r => r.IdempotencyKey).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_post_without_a_key_is_never_repeated()
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(Fault.Status(503).Repeated(10));
        var body = """{"type":"avatar","avatar_id":"L","script":"s"}"""u8.ToArray();
        await Should.ThrowAsync<HeyGenApiException>(() => service.Client.RawRequestAsync(HttpMethod.Post, "/v3/videos", body));
        service.Count("createVideo").ShouldBe(1);
    }

    [Fact]
    public async Task A_lost_answer_to_a_post_without_a_key_says_that_the_work_may_be_done()
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(new Fault(FaultKind.LostAnswer));
        var body = """{"type":"avatar","avatar_id":"L","script":"s"}"""u8.ToArray();
        var failure = await Should.ThrowAsync<HeyGenConnectionException>(() => service.Client.RawRequestAsync(HttpMethod.Post, "/v3/videos", body));
        failure.OutcomeUnknown.ShouldBeTrue();
        failure.Message.ShouldContain("look before you send it again");
        service.Count("createVideo").ShouldBe(1);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Thu, 01 Jan 2026 12:00:09 GMT", 9)]
    [InlineData("86400", 30)]
    public async Task Retry_after_is_kept_to_in_both_forms_and_capped(string header, int seconds)
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(Fault.Status(429, retryAfter: header));
        var before = service.Clock.GetUtcNow();
        await service.Client.Videos.ListPageAsync();
        (service.Clock.GetUtcNow() - before).ShouldBe(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public async Task A_key_in_use_is_waited_for_and_then_replayed()
    {
        await using var service = await Service.StartAsync();
        var arrived = service.Emulator.HoldAsync("createVideo");
        var first = service.Client.Videos.CreateAsync(Samples.Video, "k");
        await arrived;
        var second = service.Client.Videos.CreateAsync(Samples.Video, "k");
        await Until(() => service.Emulator.Requests.Any(r => r.Status == 409));
        service.Emulator.Release("createVideo");
        (await second).VideoId.ShouldBe((await first).VideoId);
        service.Emulator.VideoCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_deleted_thing_whose_answer_was_lost_counts_as_deleted()
    {
        await using var service = await Service.StartAsync();
        var video = await service.Client.Videos.CreateAsync(Samples.Video);
        service.Emulator.Faults.Add(new Fault(FaultKind.LostAnswer).On("deleteVideo"));
        (await service.Client.Videos.DeleteAsync(video.VideoId)).Id.ShouldBe(video.VideoId);
        (await Should.ThrowAsync<HeyGenApiException>(() => service.Client.Videos.DeleteAsync(video.VideoId))).Code.ShouldBe("video_not_found");
    }

    [Fact]
    public async Task A_delete_that_never_left_the_machine_did_not_delete()
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(new Fault(FaultKind.ConnectionRefused).On("deleteVideo"));
        (await Should.ThrowAsync<HeyGenApiException>(() => service.Client.Videos.DeleteAsync("no-such-video"))).Code.ShouldBe("video_not_found");
    }

    [Theory]
    [InlineData(FaultKind.ConnectionRefused, false)]
    [InlineData(FaultKind.LostAnswer, true)]
    public async Task What_became_of_a_write_is_unknown_once_one_attempt_of_it_may_have_arrived(FaultKind first, bool unknown)
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(new Fault(first).On("createVideo"));
        service.Emulator.Faults.Add(new Fault(FaultKind.NameResolution).On("createVideo").After(first == FaultKind.LostAnswer ? 1 : 0).Repeated(100));
        var failure = await Should.ThrowAsync<HeyGenConnectionException>(() => service.Client.Videos.CreateAsync(Samples.Video));
        failure.Problem.ShouldBe(ConnectionProblem.NameResolution);
        failure.OutcomeUnknown.ShouldBe(unknown);
        service.Emulator.VideoCount.ShouldBe(unknown ? 1 : 0);
    }

    [Theory]
    [InlineData(FaultKind.NameResolution, ConnectionProblem.NameResolution)]
    [InlineData(FaultKind.ConnectionRefused, ConnectionProblem.Connect)]
    [InlineData(FaultKind.LostRequest, ConnectionProblem.Interrupted)]
    [InlineData(FaultKind.TruncatedJson, ConnectionProblem.UnreadableAnswer)]
    [InlineData(FaultKind.SlowBody, ConnectionProblem.Timeout)]
    public async Task What_never_works_ends_in_a_typed_exception(FaultKind kind, ConnectionProblem problem)
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(new Fault(kind).Repeated(1000));
        var failure = await Should.ThrowAsync<HeyGenConnectionException>(() => service.Client.Videos.ListPageAsync());
        failure.Problem.ShouldBe(problem);
        failure.Attempts.ShouldBe(5);
        failure.OutcomeUnknown.ShouldBeFalse();
    }

    [Fact]
    public async Task An_edge_page_is_judged_by_its_status()
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(new Fault(FaultKind.HtmlErrorPage) { HttpStatus = 502, Times = 100 });
        var failure = await Should.ThrowAsync<HeyGenApiException>(() => service.Client.Videos.ListPageAsync());
        failure.Code.ShouldBe("unclassified_server_error");
        failure.ServerMessage.ShouldBe("The API answered HTTP 502.");
        failure.Attempts.ShouldBe(5);
    }

    [Fact]
    public async Task Retries_stop_when_their_budget_is_used_up()
    {
        await using var service = await Service.StartAsync(configure: o =>
        {
            o.Resilience.RetryBudget = 3;
            o.Resilience.FailureRatio = 1;
        });
        service.Emulator.Faults.Add(Fault.Status(503).Repeated(1000));
        for (var i = 0; i < 5; i++)
        {
            await Should.ThrowAsync<HeyGenApiException>(() => service.Client.Videos.ListPageAsync());
        }

        service.Count("listVideos").ShouldBe(8);
    }

    [Fact]
    public async Task The_circuit_opens_when_almost_everything_fails_and_closes_again()
    {
        await using var service = await Service.StartAsync(configure: o => o.Resilience.MaxRetries = 0, autoAdvance: false);
        service.Emulator.Faults.Add(Fault.Status(500).Repeated(20));
        for (var i = 0; i < 20; i++)
        {
            await Should.ThrowAsync<HeyGenApiException>(() => service.Client.Videos.ListPageAsync());
        }

        (await Should.ThrowAsync<HeyGenConnectionException>(() => service.Client.Videos.ListPageAsync())).Problem.ShouldBe(ConnectionProblem.CircuitOpen);
        service.Count("listVideos").ShouldBe(20);
        service.Clock.Advance(TimeSpan.FromSeconds(16));
        (await service.Client.Videos.ListPageAsync()).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancelling_ends_a_wait_at_once()
    {
        await using var service = await Service.StartAsync(autoAdvance: false);
        service.Emulator.Faults.Add(Fault.Status(503).Repeated(1000));
        using var stop = new CancellationTokenSource();
        var call = service.Client.Videos.ListPageAsync(cancellationToken: stop.Token);
        await Until(() => service.Count("listVideos") == 1);
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task No_more_calls_than_allowed_are_on_the_wire()
    {
        await using var service = await Service.StartAsync(configure: o => o.Resilience.MaxConcurrentCalls = 2);
        var arrived = service.Emulator.HoldAsync("createVideo");
        var calls = Enumerable.Range(0, 5).Select(i => service.Client.Videos.CreateAsync(Samples.Video, $"k{i}")).ToList();
        await arrived;
        await Until(() => service.Count("createVideo") == 2);
        service.Emulator.Release("createVideo");
        await Task.WhenAll(calls);
        service.Emulator.VideoCount.ShouldBe(5);
    }

    [Fact]
    public async Task A_success_with_an_error_in_it_is_a_failure()
    {
        using var client = Answering("""{"data":null,"error":{"code":"insufficient_credit","message":"no"}}""");
        (await Should.ThrowAsync<HeyGenApiException>(() => client.Videos.GetAsync("v"))).Code.ShouldBe("insufficient_credit");
    }

    [Fact]
    public async Task Unknown_members_and_words_survive()
    {
        using var client = Answering("""{"data":{"id":"v","status":"dreaming","new_member":{"a":1}},"error":null}""");
        var video = await client.Videos.GetAsync("v");
        video.Status.ShouldBe(new VideoStatus("dreaming"));
        video.Raw.GetProperty("new_member").GetProperty("a").GetInt32().ShouldBe(1);
    }

    private static HeyGenClient Answering(string json) => new(new HeyGenClientOptions
    {
        ApiKey = "k", Environment = _ => null, HandlerFactory = () => new FixedAnswer(json),
    }, SuiteWatch.Loggers);

    /// <summary>Waits for another thread to get somewhere; a minute of real time is the end.</summary>
    private static async Task Until(Func<bool> reached)
    {
        for (var i = 0; i < 60_000 && !reached(); i++)
        {
            await Task.Delay(1);
        }

        reached().ShouldBeTrue();
    }

    private sealed class FixedAnswer(string json) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(json) });
    }
}
