using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>Says that the bytes are there.</summary>
public sealed record CompleteUploadRequest : HeyGenRequest
{
    /// <summary>SHA-256 of the bytes in hexadecimal, for a cross-check.</summary>
    [JsonPropertyName("checksum_sha256")]
    public string? ChecksumSha256 { get; init; }

    internal override void Check(RequestErrors errors)
    {
    }
}
