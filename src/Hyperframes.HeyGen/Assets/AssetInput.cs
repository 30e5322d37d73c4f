using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>A file as a request names it: by URL, by asset id, or inline.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(AssetUrl), "url")]
[JsonDerivedType(typeof(AssetId), "asset_id")]
[JsonDerivedType(typeof(AssetBase64), "base64")]
public abstract record AssetInput
{
    private protected AssetInput()
    {
    }

    /// <summary>A public https URL; HeyGen fetches at most 32 MB from it.</summary>
    public static AssetInput FromUrl(string url) => new AssetUrl(url);

    /// <summary>An uploaded asset.</summary>
    public static AssetInput FromAsset(string assetId) => new AssetId(assetId);

    /// <summary>Inline bytes, which grow by a third.</summary>
    public static AssetInput FromBytes(ReadOnlySpan<byte> content, string mediaType) => new AssetBase64(mediaType, Convert.ToBase64String(content));

    internal abstract void Check(string member, RequestErrors errors);
}
