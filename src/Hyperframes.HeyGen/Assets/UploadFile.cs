using System.Security.Cryptography;

namespace Hyperframes.HeyGen;

/// <summary>A file that is to be uploaded, with what its upload is signed for.</summary>
/// <param name="Content">Seekable bytes.</param>
/// <param name="Filename">For people.</param>
/// <param name="ContentType">MIME type.</param>
internal sealed record UploadFile(Stream Content, string Filename, string ContentType)
{
    /// <summary>SHA-256 as lower-case hexadecimal digits.</summary>
    public async Task<string> ComputeChecksumAsync(CancellationToken cancellationToken)
    {
        Content.Position = 0;
        var hash = await SHA256.HashDataAsync(Content, cancellationToken).ConfigureAwait(false);
        Content.Position = 0;
        return Convert.ToHexStringLower(hash);
    }
}
