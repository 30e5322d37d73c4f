using System.Globalization;
using Hyperframes.Bundling;
using Hyperframes.Markup.Source;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>What the root of the rendered page says: its shape and its frame rate.</summary>
internal sealed record EntryPage(double? Width, double? Height, int? Fps)
{
    private const double Tolerance = 0.05;

    private static readonly (RenderAspectRatio Ratio, double Value)[] Ratios =
        [(RenderAspectRatio.Landscape, 16d / 9), (RenderAspectRatio.Portrait, 9d / 16), (RenderAspectRatio.Square, 1)];

    /// <summary>Whether the root says a size at all.</summary>
    public bool HasSize => Width is > 0 && Height is > 0;

    /// <summary>The ratio the service has for the root's size; null when it has none, or there is no size.</summary>
    public RenderAspectRatio? AspectRatio
    {
        get
        {
            if (!HasSize)
            {
                return null;
            }

            var ratio = Width!.Value / Height!.Value;
            foreach (var (known, value) in Ratios)
            {
                if (Math.Abs(ratio - value) <= Tolerance)
                {
                    return known;
                }
            }

            return null;
        }
    }

    /// <exception cref="RenderException">The bundle has no such page.</exception>
    public static EntryPage Read(CompositionBundle bundle, string? composition)
    {
        var path = composition ?? CompositionBundle.EntryPath;
        var file = bundle.Files.FirstOrDefault(f => f.Path == path)
            ?? throw new CloudRenderException($"The bundle has no page '{path}', so it was not uploaded. It has: {string.Join(", ", Pages(bundle))}.");
        using var reader = new StreamReader(file.OpenRead());
        var root = HtmlTokenizer.Tokenize(reader.ReadToEnd())
            .FirstOrDefault(token => token.Kind == HtmlTokenKind.StartTag && token.Attribute("data-composition-id") is not null);
        return new EntryPage(Number(root, "data-width"), Number(root, "data-height"), (int?)Number(root, "data-fps"));
    }

    private static IEnumerable<string> Pages(CompositionBundle bundle) =>
        bundle.Files.Select(f => f.Path).Where(p => p.EndsWith(".html", StringComparison.OrdinalIgnoreCase)).Take(10);

    private static double? Number(HtmlToken? root, string name) =>
        uint.TryParse(root?.Attribute(name)?.Value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
