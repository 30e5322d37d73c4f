namespace Hyperframes.Linting.Rules.Fonts;

/// <summary>The font families that the renderer brings, and the families that it draws with one of them.</summary>
internal static class BundledFonts
{
    private static readonly Dictionary<string, string> Families = Table(
        ("Inter", "inter, helvetica neue, helvetica, arial, helvetica bold, sf pro, sf pro display, sf pro text, sf pro rounded, avenir, avenir next, lucida grande, geneva, optima, verdana, tahoma, trebuchet ms, calibri, candara, corbel, lucida sans, lucida sans unicode, noto sans, dejavu sans, liberation sans"),
        ("Montserrat", "montserrat, futura, din alternate, arial black"),
        ("Outfit", "outfit"),
        ("Nunito", "nunito"),
        ("Oswald", "oswald"),
        ("League Gothic", "league gothic, bebas neue"),
        ("Archivo Black", "archivo black"),
        ("Space Mono", "space mono"),
        ("IBM Plex Mono", "ibm plex mono"),
        ("JetBrains Mono", "jetbrains mono, courier new, courier, sf mono, menlo, monaco, consolas, lucida console, lucida sans typewriter, andale mono, dejavu sans mono, liberation mono"),
        ("EB Garamond", "eb garamond, garamond, georgia, palatino, palatino linotype, book antiqua, cambria, times, times new roman, dejavu serif, liberation serif"),
        ("Playfair Display", "playfair display"),
        ("Source Code Pro", "source code pro"),
        ("Noto Sans JP", "noto sans jp, noto sans japanese"),
        ("Roboto", "roboto, segoe ui"),
        ("Open Sans", "open sans"),
        ("Lato", "lato"),
        ("Poppins", "poppins"));

    /// <summary>The bundled family that a family in lower case is drawn with; null where there is none.</summary>
    public static string? For(string family) => Families.TryGetValue(family, out var bundled) ? bundled : null;

    private static Dictionary<string, string> Table(params (string Bundled, string Names)[] rows) => rows
        .SelectMany(row => row.Names.Split(',').Select(name => (Name: name.Trim(), row.Bundled)))
        .ToDictionary(item => item.Name, item => item.Bundled, StringComparer.Ordinal);
}
