using System.Globalization;
using Hyperframes.Bundling;
using Hyperframes.Model;

namespace Hyperframes.Fluent;

/// <summary>A font file that travels with the composition.</summary>
internal sealed record EmbeddedFont(string Family, int Weight, bool Italic, BundleFile File, string Format)
{
    public static EmbeddedFont Of(string family, string file, int weight, bool italic)
    {
        if (!FontFamily.IsFamily(family) || family.Contains(',') || family.Contains('"') || family.Contains('\''))
        {
            throw new ArgumentException($"'{family}' is not the name of one font family.", nameof(family));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, 1000);
        var extension = Path.GetExtension(file).ToLowerInvariant();
        var format = extension switch
        {
            ".woff2" => "woff2",
            ".woff" => "woff",
            ".ttf" => "truetype",
            ".otf" => "opentype",
            _ => throw new ArgumentException($"'{file}' is not a font file: use woff2, woff, ttf or otf.", nameof(file)),
        };
        var name = FormattableString.Invariant($"fonts/{ElementId.Slug(family)}-{weight}{(italic ? "-italic" : "")}{extension}");
        return new EmbeddedFont(family, weight, italic, BundleFile.FromDisk(name, file), format);
    }

    public string ToCss() =>
        $"@font-face {{ font-family: \"{Family}\"; src: url(\"{File.Path}\") format(\"{Format}\"); font-weight: {Weight.ToString(CultureInfo.InvariantCulture)}; font-style: {(Italic ? "italic" : "normal")}; }}";
}
