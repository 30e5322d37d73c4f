namespace Hyperframes.HeyGen;

/// <summary>Where a watermark stands.</summary>
public sealed record WatermarkPlacement
{
    /// <summary>Corner; null is bottom right.</summary>
    public WatermarkPosition? Position { get; init; }

    /// <summary>Part of the frame's width, -1 to 1, positive to the right.</summary>
    public double? OffsetX { get; init; }

    /// <summary>Part of the frame's height, -1 to 1, positive down.</summary>
    public double? OffsetY { get; init; }

    internal void Check(RequestErrors errors)
    {
        errors.Known("watermark.placement.position", Position);
        errors.Range("watermark.placement.offset_x", OffsetX, -1, 1);
        errors.Range("watermark.placement.offset_y", OffsetY, -1, 1);
    }
}
