namespace Hyperframes;

/// <summary>Width and height of a composition in pixels (contract 1.3, 16).</summary>
public sealed record FrameSize
{
    /// <summary>Creates a size.</summary>
    /// <param name="width">1 to 8192 pixels.</param>
    /// <param name="height">1 to 8192 pixels.</param>
    /// <exception cref="ArgumentOutOfRangeException">A side is not between 1 and 8192 pixels.</exception>
    public FrameSize(int width, int height)
    {
        Width = Checked(width, nameof(width));
        Height = Checked(height, nameof(height));
    }

    /// <summary>1920 × 1080.</summary>
    public static FrameSize Landscape1080p { get; } = new(1920, 1080);

    /// <summary>1280 × 720.</summary>
    public static FrameSize Landscape720p { get; } = new(1280, 720);

    /// <summary>3840 × 2160.</summary>
    public static FrameSize Landscape4K { get; } = new(3840, 2160);

    /// <summary>1080 × 1920.</summary>
    public static FrameSize Portrait1080p { get; } = new(1080, 1920);

    /// <summary>720 × 1280.</summary>
    public static FrameSize Portrait720p { get; } = new(720, 1280);

    /// <summary>2160 × 3840.</summary>
    public static FrameSize Portrait4K { get; } = new(2160, 3840);

    /// <summary>1080 × 1080.</summary>
    public static FrameSize Square1080p { get; } = new(1080, 1080);

    /// <summary>720 × 720.</summary>
    public static FrameSize Square720p { get; } = new(720, 720);

    /// <summary>Pixels from left to right.</summary>
    public int Width { get; }

    /// <summary>Pixels from top to bottom.</summary>
    public int Height { get; }

    /// <summary>The 1080p size of a shape that HeyGen's cloud renders (contract 15.2).</summary>
    /// <param name="aspectRatio"><c>16:9</c>, <c>9:16</c> or <c>1:1</c>.</param>
    /// <exception cref="ArgumentException">It is none of these.</exception>
    public static FrameSize Of(string aspectRatio) => aspectRatio switch
    {
        "16:9" => Landscape1080p,
        "9:16" => Portrait1080p,
        "1:1" => Square1080p,
        _ => throw new ArgumentException($"'{aspectRatio}' is not a shape that can be rendered; use 16:9, 9:16 or 1:1.", nameof(aspectRatio)),
    };

    /// <summary><c>1920×1080</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Width}×{Height}");

    private static int Checked(int side, string name) => side is >= 1 and <= 8192
        ? side
        : throw new ArgumentOutOfRangeException(name, side, "A side of a frame is 1 to 8192 pixels.");
}
