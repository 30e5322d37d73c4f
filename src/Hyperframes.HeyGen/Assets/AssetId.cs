using System.Text.Json.Serialization;

namespace Hyperframes.HeyGen;

/// <summary>A file by the id of its asset.</summary>
/// <param name="Id">Id from either upload route.</param>
public sealed record AssetId([property: JsonPropertyName("asset_id")] string Id) : AssetInput
{
    internal override void Check(string member, RequestErrors errors) => errors.Required($"{member}.asset_id", Id);
}
