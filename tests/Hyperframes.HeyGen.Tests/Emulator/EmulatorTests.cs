using System.Net;
using System.Text;
using Hyperframes.Emulator;

namespace Hyperframes.HeyGen.Tests.Emulation;

/// <summary>What the emulator does on its own account.</summary>
public sealed class EmulatorTests
{
    [Fact]
    public async Task An_unknown_route_fails_the_test()
    {
        var emulator = await HeyGenEmulator.StartAsync();
        using (var http = new HttpClient())
        {
            (await http.GetAsync(emulator.BaseUrl + "/v3/nonsense")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await Should.ThrowAsync<EmulatorException>(async () => await emulator.DisposeAsync())).Message.ShouldContain("GET /v3/nonsense");
    }

    [Theory]
    [InlineData("""{"type":"avatar","avatar_id":"a","script":"s","nonsense":1}""", "nonsense")]
    [InlineData("""{"type":"avatar","script":"s"}""", "avatar_id")]
    [InlineData("{", null)]
    public async Task A_wrong_body_gets_the_documented_answer(string body, string? param)
    {
        await using var emulator = await HeyGenEmulator.StartAsync();
        var (status, json) = await SendAsync(emulator, HttpMethod.Post, "/v3/videos", body, r => r.Headers.Add("x-api-key", "emulator-key"));
        status.ShouldBe(400);
        json.ShouldContain("invalid_parameter");
        json.ShouldContain(param is null ? "\"param\":null" : $"\"param\":\"{param}\"");
    }

    [Theory]
    [InlineData(null, null, 401)]
    [InlineData("wrong", null, 401)]
    [InlineData("emulator-key", null, 200)]
    [InlineData(null, "Bearer emulator-token", 200)]
    [InlineData(null, "Bearer wrong", 401)]
    [InlineData("emulator-key", "Bearer emulator-token", 401)]
    public async Task One_credential_is_needed(string? key, string? bearer, int status)
    {
        await using var emulator = await HeyGenEmulator.StartAsync();
        (await SendAsync(emulator, HttpMethod.Get, "/v3/videos", null, request =>
        {
            if (key is not null)
            {
                request.Headers.Add("x-api-key", key);
            }

            if (bearer is not null)
            {
                request.Headers.TryAddWithoutValidation("Authorization", bearer);
            }
        })).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=101")]
    [InlineData("limit=ten")]
    [InlineData("token=rubbish")]
    [InlineData("cursor=x")]
    [InlineData("limit=1&limit=2")]
    public async Task A_wrong_query_gets_400(string query)
    {
        await using var emulator = await HeyGenEmulator.StartAsync();
        (await SendAsync(emulator, HttpMethod.Get, $"/v3/videos?{query}", null, r => r.Headers.Add("x-api-key", "emulator-key"))).Status.ShouldBe(400);
    }

    [Fact]
    public async Task A_body_that_stalled_is_never_complete_even_for_who_waits_without_a_deadline()
    {
        await using var service = await Service.StartAsync();
        service.Emulator.Faults.Add(new Fault(FaultKind.SlowBody));
        await Should.ThrowAsync<HttpRequestException>(
            () => SendAsync(service.Emulator, HttpMethod.Get, "/v3/videos", null, r => r.Headers.Add("x-api-key", "emulator-key")));
    }

    [Fact]
    public async Task A_key_replays_for_a_day_whatever_the_body_says_and_per_route()
    {
        await using var service = await Service.StartAsync();
        var first = await service.Client.Videos.CreateAsync(Samples.Video, "k");
        (await service.Client.Videos.CreateAsync(Samples.Video with { Script = "Other" }, "k")).VideoId.ShouldBe(first.VideoId);
        (await service.Client.Renders.CreateAsync(new RenderRequest { Project = Samples.Project }, "k")).RenderId.ShouldNotBeEmpty();
        service.Clock.Advance(TimeSpan.FromHours(24));
        (await service.Client.Videos.CreateAsync(Samples.Video, "k")).VideoId.ShouldNotBe(first.VideoId);
        await Should.ThrowAsync<HeyGenRequestException>(() => service.Client.Videos.CreateAsync(Samples.Video, "not a key"));
    }

    [Fact]
    public async Task The_key_of_a_failed_render_gives_the_failed_render_again()
    {
        await using var service = await Service.StartAsync();
        service.Emulator.FailNextRender("no");
        var request = new RenderRequest { Project = Samples.Project };
        var first = await service.Client.Renders.CreateAsync(request, "k");
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        (await service.Client.Renders.GetAsync(first.RenderId)).Failure.ShouldBe("no");
        (await service.Client.Renders.CreateAsync(request, "k")).RenderId.ShouldBe(first.RenderId);
    }

    [Fact]
    public async Task Statuses_go_forward_on_the_clock()
    {
        await using var service = await Service.StartAsync();
        var created = await service.Client.Videos.CreateAsync(Samples.Video);
        created.Status.ShouldBe(VideoStatus.Waiting);
        var seen = new List<VideoStatus>();
        for (var i = 0; i < 8; i++)
        {
            seen.Add((await service.Client.Videos.GetAsync(created.VideoId)).Status);
            service.Clock.Advance(TimeSpan.FromSeconds(5));
        }

        seen.Distinct().ShouldBe([VideoStatus.Pending, VideoStatus.Processing, VideoStatus.Completed]);
    }

    [Fact]
    public async Task Links_are_signed_anew_expire_and_refuse_credentials()
    {
        await using var service = await Service.StartAsync();
        var query = new SoundQuery("bright chime") { Type = SoundType.SoundEffects };
        var one = (await service.Client.Sounds.FindAsync(query))!.AudioUrl;
        var two = (await service.Client.Sounds.FindAsync(query))!.AudioUrl;
        one.ShouldNotBe(two);
        using var http = new HttpClient();
        (await http.GetAsync(one)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.GetAsync(one + "0")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        service.Clock.Advance(TimeSpan.FromHours(1));
        (await http.GetAsync(one)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        http.DefaultRequestHeaders.Add("x-api-key", "emulator-key");
        (await http.GetAsync((await service.Client.Sounds.FindAsync(query))!.AudioUrl)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_upload_must_be_what_was_signed()
    {
        await using var service = await Service.StartAsync();
        var request = new DirectUploadRequest
        {
            Filename = "a.zip", ContentType = "application/zip", SizeBytes = 3,
            ChecksumSha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("abc"u8)),
        };
        var upload = await service.Client.Assets.CreateDirectUploadAsync(request);
        (await PutAsync(upload, "abc", full: false)).ShouldBe(403);
        (await PutAsync(upload, "abcd", full: true)).ShouldBe(403);
        (await PutAsync(upload, "abd", full: true)).ShouldBe(400);
        (await Should.ThrowAsync<HeyGenApiException>(() => service.Client.Assets.CompleteUploadAsync(upload.AssetId))).Code.ShouldBe("conflict");
        (await PutAsync(upload, "abc", full: true)).ShouldBe(200);
        (await service.Client.Assets.CompleteUploadAsync(upload.AssetId)).Status.ShouldBe("processing");
        service.Clock.Advance(TimeSpan.FromHours(1));
        (await PutAsync(upload, "abc", full: true)).ShouldBe(403);
    }

    [Fact]
    public async Task A_project_that_is_not_completed_or_has_no_entry_is_refused()
    {
        await using var service = await Service.StartAsync();
        var upload = await service.Client.Assets.CreateDirectUploadAsync(new DirectUploadRequest { Filename = "a.zip", ContentType = "application/zip", SizeBytes = 3 });
        (await RefusedAsync(service, AssetInput.FromAsset(upload.AssetId))).Code.ShouldBe("asset_not_found");
        (await RefusedAsync(service, AssetInput.FromBytes(Samples.Zip("x", "other.html"), "application/zip"))).Param.ShouldBe("project");
        (await RefusedAsync(service, AssetInput.FromBytes([1, 2, 3], "application/zip"))).Param.ShouldBe("project");
    }

    [Fact]
    public async Task A_deleted_render_is_gone_with_its_links()
    {
        await using var service = await Service.StartAsync();
        var id = (await service.Client.Renders.CreateAsync(new RenderRequest { Project = Samples.Project })).RenderId;
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        var link = (await service.Client.Renders.GetAsync(id)).VideoUrl!;
        await service.Client.Renders.DeleteAsync(id);
        (await Should.ThrowAsync<HeyGenApiException>(() => service.Client.Renders.GetAsync(id))).Code.ShouldBe("hyperframes_render_not_found");
        using var http = new HttpClient();
        (await http.GetAsync(link)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await service.Client.Renders.ListAsync().ToListAsync()).ShouldBeEmpty();
    }

    [Fact]
    public void Every_behaviour_says_where_it_comes_from()
    {
        EmulatedBehaviour.All.Select(b => b.Name).Distinct().Count().ShouldBe(EmulatedBehaviour.All.Count);
        EmulatedBehaviour.All.Select(b => b.Origin).Distinct().Count().ShouldBe(3);
    }

    private static Task<HeyGenApiException> RefusedAsync(Service service, AssetInput project) =>
        Should.ThrowAsync<HeyGenApiException>(() => service.Client.Renders.CreateAsync(new RenderRequest { Project = project }));

    private static async Task<int> PutAsync(DirectUpload upload, string content, bool full)
    {
        using var http = new HttpClient();
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        body.Headers.TryAddWithoutValidation("Content-Type", "application/zip");
        using var request = new HttpRequestMessage(HttpMethod.Put, upload.UploadUrl) { Content = body };
        if (full)
        {
            request.Headers.Add("x-amz-meta-asset", upload.AssetId);
        }

        return (int)(await http.SendAsync(request)).StatusCode;
    }

    private static async Task<(int Status, string Body)> SendAsync(
        HeyGenEmulator emulator, HttpMethod method, string path, string? body, Action<HttpRequestMessage> prepare)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(method, emulator.BaseUrl + path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        prepare(request);
        using var response = await http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
