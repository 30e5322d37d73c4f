namespace Hyperframes.HeyGen;

/// <summary>A file by URL.</summary>
/// <param name="Url">Public https URL.</param>
public sealed record AssetUrl(string Url) : AssetInput
{
    internal override void Check(string member, RequestErrors errors)
    {
        errors.Required($"{member}.url", Url);
        errors.Https($"{member}.url", Url);
    }
}
