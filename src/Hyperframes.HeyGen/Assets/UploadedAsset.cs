namespace Hyperframes.HeyGen;

/// <summary>An asset that was stored in one step.</summary>
public sealed record UploadedAsset : HeyGenObject
{
    /// <summary>Id to use in requests.</summary>
    public required string AssetId { get; init; }

    /// <summary>Public URL.</summary>
    public required string Url { get; init; }

    /// <summary>Type that the service found in the bytes.</summary>
    public required string MimeType { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long SizeBytes { get; init; }
}
