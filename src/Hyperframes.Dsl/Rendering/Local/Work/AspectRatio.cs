using System.Globalization;
using Hyperframes.Bundling;
using Hyperframes.Markup.Source;

namespace Hyperframes.Rendering.Local;

/// <summary>Compares the shape asked for with the one the page has: no renderer can change it.</summary>
internal static class AspectRatio
{
    // As upstream tells shapes apart (contract 15.2).
    private const double Tolerance = 0.05;

    /// <summary>Says why <paramref name="page"/> is not of <paramref name="shape"/>; null when it is, or when it does not tell its size.</summary>
    public static string? Problem(string shape, BundleFile page)
    {
        var parts = shape.Split(':');
        if (parts.Length != 2 || Number(parts[0]) is not { } across || Number(parts[1]) is not { } down)
        {
            return $"'{shape}' is no shape; write it as 16:9, 9:16 or 1:1.";
        }

        using var reader = new StreamReader(page.OpenRead());
        var root = HtmlTokenizer.Tokenize(reader.ReadToEnd())
            .FirstOrDefault(token => token.Kind == HtmlTokenKind.StartTag && token.Attribute("data-composition-id") is not null);
        return Number(root?.Attribute("data-width")?.Value) is { } width
            && Number(root?.Attribute("data-height")?.Value) is { } height
            && Math.Abs((width / height) - (across / down)) > Tolerance
                ? string.Create(CultureInfo.InvariantCulture, $"'{page.Path}' is {width}x{height}, which is not {shape}. Change data-width and data-height, or ask for its own shape.")
                : null;
    }

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
