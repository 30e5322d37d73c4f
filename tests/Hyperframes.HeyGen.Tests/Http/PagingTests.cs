using Hyperframes.Emulator;

namespace Hyperframes.HeyGen.Tests.Http;

public sealed class PagingTests
{
    [Fact]
    public async Task All_pages_are_walked_newest_first()
    {
        await using var service = await Service.StartAsync();
        var ids = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            ids.Insert(0, (await service.Client.Renders.CreateAsync(new RenderRequest { Project = Samples.Project })).RenderId);
        }

        (await service.Client.Renders.ListAsync(pageSize: 3).ToListAsync()).Select(r => r.RenderId).ShouldBe(ids);
        service.Count("listHyperframesRenders").ShouldBe(3);
    }

    [Fact]
    public async Task Pages_are_fetched_as_they_are_asked_for()
    {
        await using var service = await Service.StartAsync();
        for (var i = 0; i < 5; i++)
        {
            await service.Client.Videos.CreateAsync(Samples.Video with { Title = $"take {i}" });
        }

        await foreach (var video in service.Client.Videos.ListAsync(new VideoFilter { Title = "take" }, pageSize: 2))
        {
            video.Title.ShouldBe("take 4");
            break;
        }

        service.Count("listVideos").ShouldBe(1);
    }

    [Fact]
    public async Task The_older_envelope_of_sounds_is_read()
    {
        await using var service = await Service.StartAsync(o => o with { LegacySoundEnvelope = true });
        service.Emulator.AddSound(new CatalogSound("m2", "Morning", "upbeat corporate background", true, 3));
        (await service.Client.Sounds.SearchAsync(new SoundQuery("upbeat corporate background"), pageSize: 1).ToListAsync()).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{"data":[],"has_more":true,"next_token":"a"}""", "repeat")]
    [InlineData("""{"data":[],"has_more":true}""", "no cursor")]
    public async Task A_list_that_would_never_end_is_an_error(string page, string says)
    {
        using var client = new HeyGenClient(new HeyGenClientOptions { ApiKey = "k", Environment = _ => null, HandlerFactory = () => new SamePage(page) }, SuiteWatch.Loggers);
        (await Should.ThrowAsync<HeyGenException>(async () => await client.Videos.ListAsync().ToListAsync())).Message.ShouldContain(says);
    }

    private sealed class SamePage(string json) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage { Content = new StringContent(json) });
    }
}
