using System.Net.Http.Headers;

namespace Hyperframes.HeyGen;

/// <summary>Uploaded files: in one step up to 32 MB, by direct upload up to 200 MB and for zips.</summary>
public sealed class AssetsClient
{
    /// <summary>Largest file that goes through the API itself.</summary>
    public const long MultipartLimit = 32L * 1024 * 1024;

    private const string Root = "/v3/assets";

    private readonly HeyGenTransport _transport;

    internal AssetsClient(HeyGenTransport transport, PresignedFiles files)
    {
        _transport = transport;
        Uploads = new DirectUploads(this, files);
    }

    internal DirectUploads Uploads { get; }

    /// <summary>Stores a small file: PNG, JPEG, MP4, WebM, MP3, WAV, PDF, SRT.</summary>
    /// <param name="content">The bytes, at most 32 MB.</param>
    /// <param name="filename">Name of the file.</param>
    /// <param name="contentType">MIME type; the service looks at the bytes itself.</param>
    /// <param name="idempotencyKey">The same key within 24 hours never stores a second copy; null takes a random one, kept for all attempts.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <exception cref="HeyGenRequestException">The file is too large or empty; nothing was sent.</exception>
    public Task<UploadedAsset> UploadAsync(
        ReadOnlyMemory<byte> content, string filename, string contentType, string? idempotencyKey = null, CancellationToken cancellationToken = default)
    {
        var errors = new RequestErrors();
        errors.Required("filename", filename);
        if (!MediaTypeHeaderValue.TryParse(contentType, out var type))
        {
            errors.Add("content_type", $"'{contentType}' is not a MIME type");
        }

        if (content.Length is 0 or > (int)MultipartLimit)
        {
            errors.Add("file", "must have 1 byte to 32 MB; use UploadLargeAsync for more");
        }

        errors.ThrowIfAny("uploadAsset");
        return _transport.SendAsync(
            new ApiCall("uploadAsset", HttpMethod.Post, Root)
            {
                Content = () =>
                {
                    var file = new ReadOnlyMemoryContent(content);
                    file.Headers.ContentType = type;
                    return new MultipartFormDataContent { { file, "file", filename } };
                },
                IdempotencyKey = IdempotencyKey.Checked(idempotencyKey, _transport.NewKey),
                AttemptTimeout = _transport.Resilience.TransferTimeout,
            },
            HeyGenJsonContext.Default.UploadedAsset,
            cancellationToken);
    }

    /// <summary>Stores a file by direct upload: asks for a link, sends the bytes with their checksum, completes. A refused or expired link is renewed.</summary>
    /// <param name="content">The bytes; it must be seekable, because a transfer may have to start again.</param>
    /// <param name="filename">Name of the file, for people.</param>
    /// <param name="contentType">MIME type; it decides the stored extension.</param>
    /// <param name="progress">Receives the bytes sent.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <exception cref="HeyGenApiException">The API refused it.</exception>
    /// <exception cref="HeyGenConnectionException">The bytes could not be sent.</exception>
    public Task<CompletedAsset> UploadLargeAsync(
        Stream content, string filename, string contentType, IProgress<long>? progress = null, CancellationToken cancellationToken = default) =>
        Uploads.RunAsync(new UploadFile(content, filename, contentType), progress, cancellationToken);

    /// <summary>First step of a direct upload: a presigned link.</summary>
    public Task<DirectUpload> CreateDirectUploadAsync(
        DirectUploadRequest request, string? idempotencyKey = null, CancellationToken cancellationToken = default) => _transport.SendAsync(
        new ApiCall("createDirectUpload", HttpMethod.Post, Root + "/direct-uploads")
        {
            Content = JsonBody.Of(request, HeyGenJsonContext.Default.DirectUploadRequest),
            IdempotencyKey = IdempotencyKey.Checked(idempotencyKey, _transport.NewKey),
        },
        HeyGenJsonContext.Default.DirectUpload,
        cancellationToken);

    /// <summary>Last step of a direct upload; repeatable. The asset may be used at once.</summary>
    public Task<CompletedAsset> CompleteUploadAsync(string assetId, string? checksumSha256 = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(
            new ApiCall("completeAssetUpload", HttpMethod.Post, ApiPath.With(Root, assetId, "asset_id", "/complete"))
            {
                Content = JsonBody.Of(new CompleteUploadRequest { ChecksumSha256 = checksumSha256 }, HeyGenJsonContext.Default.CompleteUploadRequest),
                RepeatableByDesign = true,
            },
            HeyGenJsonContext.Default.CompletedAsset,
            cancellationToken);
}
