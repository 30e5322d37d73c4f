namespace Hyperframes.HeyGen;

/// <summary>What stands behind the avatar: a colour, or a picture by URL or asset.</summary>
public sealed record VideoBackground
{
    /// <summary>Colour or picture.</summary>
    public required BackgroundKind Type { get; init; }

    /// <summary>Hexadecimal colour, <c>#ff0000</c>.</summary>
    public string? Value { get; init; }

    /// <summary>Picture by URL.</summary>
    public string? Url { get; init; }

    /// <summary>Picture by asset.</summary>
    public string? AssetId { get; init; }

    /// <summary>One colour, <c>#ff0000</c>.</summary>
    public static VideoBackground Color(string value) => new() { Type = BackgroundKind.Color, Value = value };

    /// <summary>A picture by its public URL.</summary>
    public static VideoBackground Image(string url) => new() { Type = BackgroundKind.Image, Url = url };

    /// <summary>A picture by its asset.</summary>
    public static VideoBackground ImageAsset(string assetId) => new() { Type = BackgroundKind.Image, AssetId = assetId };

    internal void Check(RequestErrors errors)
    {
        errors.Known<BackgroundKind>("background.type", Type);
        if (Type == BackgroundKind.Color)
        {
            errors.Required("background.value", Value);
        }

        if (Type == BackgroundKind.Image)
        {
            errors.ExactlyOne("background.url", ("url", Url), ("asset_id", AssetId));
        }
    }
}
