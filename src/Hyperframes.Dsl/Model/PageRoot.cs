using System.Globalization;

namespace Hyperframes.Model;

/// <summary>Reads the attributes of a page's root (contract 1.3).</summary>
internal static class PageRoot
{
    public static FrameSize SizeOf(PageElement? root) =>
        Side(root?["data-width"]) is { } width && Side(root?["data-height"]) is { } height ? new FrameSize(width, height) : FrameSize.Landscape1080p;

    public static FrameRate? RateOf(PageElement? root)
    {
        var parts = (root?["data-fps"] ?? "").Split('/');
        var numbers = parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).ToArray();
        var denominator = numbers.Length == 2 ? numbers[1] : 1;
        var valid = numbers.Length <= 2 && denominator > 0 && numbers[0] >= denominator && numbers[0] <= 240L * denominator;
        return valid ? new FrameRate(numbers[0], denominator) : null;
    }

    private static int? Side(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var side) && side is >= 1 and <= 8192 ? side : null;
}
