namespace Hyperframes.Linting.Reading;

/// <summary>What htmlparser2 knows about element names.</summary>
internal static class HtmlNames
{
    private static readonly HashSet<string> Void = Set("area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr");
    private static readonly HashSet<string> RawText = Set("script style title textarea xmp");
    private static readonly HashSet<string> Integration = Set("mi mo mn ms mtext annotation-xml foreignobject desc title");
    private static readonly Dictionary<string, HashSet<string>> Closes = CreateCloses();

    private static readonly Dictionary<string, string> Known = Set(
        "a abbr audio b body br button canvas circle code defs div em fieldset figure footer form g h1 h2 h3 h4 h5 h6 head header hf-audio-group hr html i iframe image "
        + "img input label lineargradient li line link main meta nav ol option p path polygon polyline pre rect script section select small source span stop strong style "
        + "sub sup svg table tbody td template text textarea th thead title tr tspan ul use video").ToDictionary(name => name, StringComparer.Ordinal);

    public static bool IsVoid(string name) => Void.Contains(name);

    public static bool HoldsRawText(string name) => RawText.Contains(name);

    public static bool IsForeign(string name) => name is "svg" or "math";

    public static bool IsIntegrationPoint(string name) => Integration.Contains(name);

    /// <summary>The elements on top of the open ones that an open tag of this name closes.</summary>
    public static HashSet<string>? ClosedBy(string name) => Closes.TryGetValue(name, out var closed) ? closed : null;

    /// <summary>The name between two offsets in lower case, without a new string for the usual ones.</summary>
    public static string LowerCase(string text, int start, int end)
    {
        var name = text.Substring(start, end - start).ToLowerInvariant();
        return Known.TryGetValue(name, out var known) ? known : name;
    }

    private static Dictionary<string, HashSet<string>> CreateCloses()
    {
        var closes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
        {
            ["tr"] = Set("tr th td"),
            ["th"] = Set("th"),
            ["td"] = Set("thead th td"),
            ["body"] = Set("head link script"),
            ["li"] = Set("li"),
            ["option"] = Set("option"),
            ["optgroup"] = Set("optgroup option"),
        };
        Add("h1 h2 h3 h4 h5 h6 p address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul", "p");
        Add("select input output button datalist textarea", "input option optgroup select button datalist textarea");
        Add("dd dt", "dd dt");
        Add("rt rp", "rt rp");
        Add("tbody tfoot", "thead tbody");
        return closes;

        void Add(string names, string closed)
        {
            foreach (var name in Set(names))
            {
                closes[name] = Set(closed);
            }
        }
    }

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
