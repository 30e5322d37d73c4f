namespace Hyperframes.HeyGen.Tests.Contract;

/// <summary>A typed call for each operation of the description.</summary>
internal static class OperationCalls
{
    public static IReadOnlyDictionary<string, Func<HeyGenClient, Task<HeyGenObject?>>> All { get; } = new Dictionary<string, Func<HeyGenClient, Task<HeyGenObject?>>>(StringComparer.Ordinal)
    {
        ["createVideo"] = async c => await c.Videos.CreateAsync(Samples.Video),
        ["getVideo"] = async c => await c.Videos.GetAsync((await c.Videos.CreateAsync(Samples.Video)).VideoId),
        ["listVideos"] = async c =>
        {
            await c.Videos.CreateAsync(Samples.Video);
            return (await c.Videos.ListPageAsync(limit: 5)).Items[0];
        },
        ["deleteVideo"] = async c => await c.Videos.DeleteAsync((await c.Videos.CreateAsync(Samples.Video)).VideoId),
        ["searchSounds"] = async c => await c.Sounds.FindAsync(new SoundQuery("upbeat corporate background")),
        ["uploadAsset"] = async c => await c.Assets.UploadAsync(new byte[] { 1, 2, 3 }, "a.png", "image/png"),
        ["createDirectUpload"] = async c => await c.Assets.CreateDirectUploadAsync(
            new DirectUploadRequest { Filename = "a.zip", ContentType = "application/zip", SizeBytes = 3, ChecksumSha256 = new string('a', 64) }),
        ["completeAssetUpload"] = async c => await c.Assets.UploadLargeAsync(new MemoryStream(Samples.ProjectZip), "a.zip", "application/zip"),
        ["createHyperframesRender"] = async c => await c.Renders.CreateAsync(new RenderRequest { Project = Samples.Project }),
        ["getHyperframesRender"] = async c =>
            await c.Renders.GetAsync((await c.Renders.CreateAsync(new RenderRequest { Project = Samples.Project, Fps = 30, Title = "t" })).RenderId),
        ["listHyperframesRenders"] = async c =>
        {
            await c.Renders.CreateAsync(new RenderRequest { Project = Samples.Project });
            return (await c.Renders.ListPageAsync()).Items[0];
        },
        ["deleteHyperframesRender"] = async c =>
            await c.Renders.DeleteAsync((await c.Renders.CreateAsync(new RenderRequest { Project = Samples.Project })).RenderId),
        ["createWebhookEndpoint"] = async c => await CreateEndpointAsync(c),
        ["listWebhookEndpoints"] = async c =>
        {
            await CreateEndpointAsync(c);
            return (await c.Webhooks.ListEndpointsPageAsync()).Items[0];
        },
        ["updateWebhookEndpoint"] = async c => await c.Webhooks.UpdateEndpointAsync(
            (await CreateEndpointAsync(c)).EndpointId, new WebhookEndpointUpdate { Events = [WebhookEventType.HyperframesVideoFail] }),
        ["deleteWebhookEndpoint"] = async c =>
        {
            await c.Webhooks.DeleteEndpointAsync((await CreateEndpointAsync(c)).EndpointId);
            return null;
        },
        ["rotateWebhookSecret"] = async c => await c.Webhooks.RotateSecretAsync((await CreateEndpointAsync(c)).EndpointId),
        ["listWebhookEventTypes"] = async c => (await c.Webhooks.ListEventTypesAsync())[0],
        ["listWebhookEvents"] = async c =>
        {
            await c.Webhooks.ListEventsPageAsync(new WebhookEventFilter { EventType = WebhookEventType.AvatarVideoSuccess, EntityId = "x" });
            return null;
        },
    };

    private static Task<WebhookEndpoint> CreateEndpointAsync(HeyGenClient client) =>
        client.Webhooks.CreateEndpointAsync(new WebhookEndpointRequest("https://example.com/hook") { Events = [WebhookEventType.HyperframesVideoSuccess] });
}
