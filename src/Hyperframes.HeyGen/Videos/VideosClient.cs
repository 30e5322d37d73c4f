namespace Hyperframes.HeyGen;

/// <summary>Avatar videos.</summary>
public sealed class VideosClient
{
    private const string Root = "/v3/videos";

    private readonly HeyGenTransport _transport;
    private readonly LinkIdentities _links;

    internal VideosClient(HeyGenTransport transport, LinkIdentities links)
    {
        _transport = transport;
        _links = links;
    }

    /// <summary>Submits a video; poll it with <see cref="GetAsync"/> until it is final.</summary>
    /// <param name="request">What to make; checked before it is sent.</param>
    /// <param name="idempotencyKey">The same key within 24 hours never makes a second video; null takes a random one, kept for all attempts.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="HeyGenRequestException">The request has errors; nothing was sent.</exception>
    /// <exception cref="HeyGenApiException">The API refused it.</exception>
    /// <exception cref="HeyGenConnectionException">No usable answer came.</exception>
    public Task<CreatedVideo> CreateAsync(VideoRequest request, string? idempotencyKey = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(
            new ApiCall("createVideo", HttpMethod.Post, Root)
            {
                Content = JsonBody.Of(request, HeyGenJsonContext.Default.VideoRequest),
                IdempotencyKey = IdempotencyKey.Checked(idempotencyKey, _transport.NewKey),
            },
            HeyGenJsonContext.Default.CreatedVideo,
            cancellationToken);

    /// <summary>Reads a video, with fresh links.</summary>
    /// <exception cref="HeyGenApiException">There is no such video.</exception>
    public async Task<Video> GetAsync(string videoId, CancellationToken cancellationToken = default)
    {
        var call = new ApiCall("getVideo", HttpMethod.Get, ApiPath.With(Root, videoId, "video_id"));
        return Remember(await _transport.SendAsync(call, HeyGenJsonContext.Default.Video, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>All videos, page by page as they are asked for.</summary>
    public IAsyncEnumerable<Video> ListAsync(VideoFilter? filter = null, int? pageSize = null, CancellationToken cancellationToken = default) =>
        PageReader.WalkAsync((token, cancel) => ListPageAsync(filter, pageSize, token, cancel), cancellationToken);

    /// <summary>One page of videos.</summary>
    /// <param name="filter">Which; null is all.</param>
    /// <param name="limit">1 to 100; null is 10.</param>
    /// <param name="token">Cursor of the page before.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<Page<Video>> ListPageAsync(
        VideoFilter? filter = null, int? limit = null, string? token = null, CancellationToken cancellationToken = default)
    {
        PageSize.Check("listVideos", limit, PageSize.Most, filter?.Title is "" ? new RequestError("title", "must not be empty") : null);
        var query = new QueryText().Add("limit", limit).Add("token", token).Add("folder_id", filter?.FolderId).Add("title", filter?.Title);
        var call = new ApiCall("listVideos", HttpMethod.Get, Root) { Query = query.ToString() };
        var page = await _transport.SendPageAsync(call, HeyGenJsonContext.Default.Video, cancellationToken).ConfigureAwait(false);
        foreach (var video in page.Items)
        {
            Remember(video);
        }

        return page;
    }

    /// <summary>Deletes a video for good. It does not stop the work on one that is not finished.</summary>
    public Task<DeletedVideo> DeleteAsync(string videoId, CancellationToken cancellationToken = default) =>
        _transport.DeleteAsync(
            new ApiCall("deleteVideo", HttpMethod.Delete, ApiPath.With(Root, videoId, "video_id")),
            HeyGenJsonContext.Default.DeletedVideo,
            () => new DeletedVideo { Id = videoId },
            cancellationToken);

    private Video Remember(Video video)
    {
        _links.Remember(video.VideoUrl, "video", video.Id);
        _links.Remember(video.CaptionedVideoUrl, "captioned-video", video.Id);
        _links.Remember(video.SubtitleUrl, "subtitles", video.Id);
        _links.Remember(video.ThumbnailUrl, "video-thumbnail", video.Id);
        _links.Remember(video.GifUrl, "video-gif", video.Id);
        return video;
    }
}
