using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Hyperframes.HeyGen;

/// <summary>Asks for a presigned upload of at most 200 MB.</summary>
public sealed partial record DirectUploadRequest : HeyGenRequest
{
    /// <summary>For people; the stored extension follows <see cref="ContentType"/>.</summary>
    public required string Filename { get; init; }

    /// <summary>MIME type, checked against the bytes on completion.</summary>
    public required string ContentType { get; init; }

    /// <summary>Exact size; it is signed into the URL.</summary>
    public required long SizeBytes { get; init; }

    /// <summary>SHA-256 of the bytes in hexadecimal; when given, storage refuses other bytes.</summary>
    [JsonPropertyName("checksum_sha256")]
    public string? ChecksumSha256 { get; init; }

    internal override void Check(RequestErrors errors)
    {
        errors.Required("filename", Filename);
        errors.Required("content_type", ContentType);
        errors.Range("size_bytes", SizeBytes, 1, long.MaxValue);
        errors.Pattern("checksum_sha256", ChecksumSha256, Hex(), "64 hexadecimal digits");
    }

    [GeneratedRegex(@"\A[0-9a-fA-F]{64}\z")]
    private static partial Regex Hex();
}
