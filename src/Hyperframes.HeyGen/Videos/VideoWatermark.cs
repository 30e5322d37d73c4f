namespace Hyperframes.HeyGen;

/// <summary>A PNG or JPEG over the picture.</summary>
public sealed record VideoWatermark
{
    /// <summary>The picture.</summary>
    public required AssetInput Image { get; init; }

    /// <summary>Above 0, at most 2; 1 is its native size.</summary>
    /// <value>null is 1.</value>
    public double? Scale { get; init; }

    /// <summary>0 to 1.</summary>
    /// <value>null is 1.</value>
    public double? Opacity { get; init; }

    /// <summary>Where; null is bottom right.</summary>
    public WatermarkPlacement? Placement { get; init; }

    internal void Check(RequestErrors errors)
    {
        if (Image is null)
        {
            errors.Add("watermark.image", "must be given");
        }

        Image?.Check("watermark.image", errors);
        errors.Range("watermark.opacity", Opacity, 0, 1);
        errors.Range("watermark.scale", Scale, double.Epsilon, 2);
        Placement?.Check(errors);
    }
}
