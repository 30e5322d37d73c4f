using System.Buffers.Text;

namespace Hyperframes.HeyGen;

/// <summary>A file inside the request.</summary>
/// <param name="MediaType">MIME type, <c>application/zip</c>.</param>
/// <param name="Data">The bytes in base64.</param>
public sealed record AssetBase64(string MediaType, string Data) : AssetInput
{
    internal override void Check(string member, RequestErrors errors)
    {
        errors.Required($"{member}.media_type", MediaType);
        errors.Required($"{member}.data", Data);
        if (Data is not null && !Base64.IsValid(Data))
        {
            errors.Add($"{member}.data", "must be base64");
        }
    }
}
