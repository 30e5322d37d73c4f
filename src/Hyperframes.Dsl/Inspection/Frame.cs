namespace Hyperframes.Inspection;

/// <summary>The picture of a video at one time.</summary>
public sealed class Frame
{
    private const int BytesPerPixel = 3;
    private readonly byte[] _rgb;

    internal Frame(int width, int height, byte[] rgb)
    {
        if (rgb.Length != width * height * BytesPerPixel)
        {
            throw new InvalidDataException($"A frame of {width}x{height} has {width * height * BytesPerPixel} bytes; {rgb.Length} came.");
        }

        Width = width;
        Height = height;
        _rgb = rgb;
    }

    /// <summary>Width in pixels.</summary>
    public int Width { get; }

    /// <summary>Height in pixels.</summary>
    public int Height { get; }

    /// <summary>The pixel at (<paramref name="x"/>, <paramref name="y"/>), counted from the upper left corner.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such pixel.</exception>
    public Pixel this[int x, int y]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(x);
            ArgumentOutOfRangeException.ThrowIfNegative(y);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(x, Width);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(y, Height);
            var at = ((y * Width) + x) * BytesPerPixel;
            return new Pixel(_rgb[at], _rgb[at + 1], _rgb[at + 2]);
        }
    }

    /// <summary>The pixels of a region, row by row.</summary>
    /// <param name="region">null: the whole picture.</param>
    public IEnumerable<Pixel> Pixels(Region? region = null)
    {
        var area = region ?? new Region(0, 0, Width, Height);
        for (var y = area.Y; y < area.Y + area.Height; y++)
        {
            for (var x = area.X; x < area.X + area.Width; x++)
            {
                yield return this[x, y];
            }
        }
    }

    /// <summary>Whether a pixel of the region meets the condition.</summary>
    public bool Any(Func<Pixel, bool> condition, Region? region = null) => Pixels(region).Any(condition);

    /// <summary>The part of a region, 0 to 1, whose pixels are within <paramref name="tolerance"/> of a colour.</summary>
    public double Share(Pixel color, int tolerance = 8, Region? region = null)
    {
        var all = 0;
        var like = 0;
        foreach (var pixel in Pixels(region))
        {
            all++;
            like += pixel.DistanceTo(color) <= tolerance ? 1 : 0;
        }

        return all == 0 ? 0 : (double)like / all;
    }
}
