namespace Hyperframes.Inspection;

/// <summary>The colour of one pixel, each part 0 to 255.</summary>
/// <param name="Red">Red.</param>
/// <param name="Green">Green.</param>
/// <param name="Blue">Blue.</param>
public readonly record struct Pixel(byte Red, byte Green, byte Blue)
{
    /// <summary>Brightness, 0 to 255 (BT.709 weights).</summary>
    public double Luma => (0.2126 * Red) + (0.7152 * Green) + (0.0722 * Blue);

    /// <summary>The largest difference of a part: 0 for the same colour, 255 at most. A video's colours are rounded, so that 8 is still the same to the eye.</summary>
    public int DistanceTo(Pixel other) =>
        Math.Max(Math.Abs(Red - other.Red), Math.Max(Math.Abs(Green - other.Green), Math.Abs(Blue - other.Blue)));

    /// <summary><c>#rrggbb</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"#{Red:x2}{Green:x2}{Blue:x2}");
}
