namespace Hyperframes.Markup.Contract;

/// <summary>Font families that the renderer supplies itself: those that it bundles, and system fonts that it replaces by one of them (contract 12).</summary>
public static class EngineFonts
{
    private static readonly HashSet<string> Generic = Names(
        "serif,sans-serif,monospace,cursive,fantasy,system-ui,ui-serif,ui-sans-serif,ui-monospace,ui-rounded,math,emoji,fangsong,-apple-system,blinkmacsystemfont,"
        + "inherit,initial,unset,revert");

    private static readonly Dictionary<string, string> Supplied = new[]
    {
        // A bundled family stands for itself.
        "inter", "montserrat", "outfit", "nunito", "oswald", "league gothic", "archivo black", "space mono", "ibm plex mono", "jetbrains mono", "eb garamond",
        "playfair display", "source code pro", "noto sans jp", "roboto", "open sans", "lato", "poppins",
    }.Select(name => (Name: name, Font: name))
        .Concat(Replaced(
            "inter",
            "helvetica neue,helvetica,arial,helvetica bold,sf pro,sf pro display,sf pro text,sf pro rounded,avenir,avenir next,lucida grande,geneva,optima,verdana,"
            + "tahoma,trebuchet ms,calibri,candara,corbel,lucida sans,lucida sans unicode,noto sans,dejavu sans,liberation sans"))
        .Concat(Replaced("montserrat", "futura,din alternate,arial black"))
        .Concat(Replaced("league gothic", "bebas neue"))
        .Concat(Replaced(
            "jetbrains mono",
            "courier new,courier,sf mono,menlo,monaco,consolas,lucida console,lucida sans typewriter,andale mono,dejavu sans mono,liberation mono"))
        .Concat(Replaced("eb garamond", "garamond,georgia,palatino,palatino linotype,book antiqua,cambria,times,times new roman,dejavu serif,liberation serif"))
        .Concat(Replaced("noto sans jp", "noto sans japanese"))
        .Concat(Replaced("roboto", "segoe ui"))
        .ToDictionary(pair => pair.Name, pair => pair.Font, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether CSS gives the name a meaning of its own, such as <c>serif</c>.</summary>
    public static bool IsGeneric(string family) => Generic.Contains(family);

    /// <summary>The bundled font that the renderer shows for a family, in lower case; null when it has none.</summary>
    public static string? Find(string family) => Supplied.TryGetValue(family, out var font) ? font : null;

    private static HashSet<string> Names(string list) => new(list.Split(','), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Name, string Font)> Replaced(string font, string list) => list.Split(',').Select(name => (name, font));
}
