using System.Text.Json;

namespace Hyperframes.HeyGen;

/// <summary>Where and how to PUT the bytes. The link is a credential: it works without a key until it expires.</summary>
public sealed record DirectUpload : HeyGenObject
{
    /// <summary>Id of the asset; usable once the upload is completed.</summary>
    public required string AssetId { get; init; }

    /// <summary>Presigned link.</summary>
    public required string UploadUrl { get; init; }

    /// <summary>Headers to send verbatim.</summary>
    public required IReadOnlyDictionary<string, JsonElement> UploadHeaders { get; init; }

    /// <summary>Lifetime of the link.</summary>
    public required int ExpiresInSeconds { get; init; }

    /// <summary>Largest size of this upload.</summary>
    public long MaxBytes { get; init; }

    /// <summary><c>pending_upload</c>.</summary>
    public string? Status { get; init; }
}
