namespace Hyperframes.Generators.Templates.Binding;

/// <summary>What is known of built-in functions whose result has one type, and which of them typed code can call.</summary>
internal static class Builtins
{
    private const string Strings = "global::Hyperframes.Templates.Functions.StringFunctions.";
    private const string Math = "global::Hyperframes.Templates.Functions.MathFunctions.";
    private const string Html = "global::Hyperframes.Templates.Functions.HtmlFunctions.";

    private static readonly TypeShape Text = Types.Text;
    private static readonly TypeShape MaybeText = Types.Text with { IsNullable = true };

    private static readonly Dictionary<string, (TypeShape Result, string? Method)> Known = new(StringComparer.Ordinal)
    {
        ["string.upcase"] = (MaybeText, Strings + "Upcase"),
        ["string.downcase"] = (MaybeText, Strings + "Downcase"),
        ["string.capitalize"] = (Text, Strings + "Capitalize"),
        ["string.capitalizewords"] = (Text, Strings + "Capitalizewords"),
        ["string.handleize"] = (Text, Strings + "Handleize"),
        ["string.strip"] = (MaybeText, Strings + "Strip"),
        ["string.lstrip"] = (MaybeText, Strings + "Lstrip"),
        ["string.rstrip"] = (MaybeText, Strings + "Rstrip"),
        ["string.strip_newlines"] = (Text, Strings + "StripNewlines"),
        ["string.truncate"] = (Text, Strings + "Truncate"),
        ["string.contains"] = (Types.Boolean, Strings + "Contains"),
        ["string.starts_with"] = (Types.Boolean, Strings + "StartsWith"),
        ["string.ends_with"] = (Types.Boolean, Strings + "EndsWith"),
        ["string.empty"] = (Types.Boolean, Strings + "Empty"),
        ["string.whitespace"] = (Types.Boolean, Strings + "Whitespace"),
        ["string.size"] = (Types.Integer, Strings + "Size"),
        ["string.append"] = (Text, null),
        ["string.prepend"] = (Text, null),
        ["string.replace"] = (MaybeText, null),
        ["string.remove"] = (MaybeText, Strings + "Remove"),
        ["math.round"] = (Types.Double, Math + "Round"),
        ["math.ceil"] = (Types.Double, Math + "Ceil"),
        ["math.floor"] = (Types.Double, Math + "Floor"),
        ["math.format"] = (Text, null),
        ["html.escape"] = (MaybeText, Html + "Escape"),
        ["html.url_encode"] = (MaybeText, Html + "UrlEncode"),
        ["html.url_escape"] = (MaybeText, Html + "UrlEscape"),
        ["array.size"] = (Types.Integer, null),
        ["array.join"] = (Text, null),
    };

    public static TypeShape Result(string name) => Known.TryGetValue(name, out var known) ? known.Result : TypeShape.Dynamic;

    /// <summary>The method that typed code calls with the arguments as they stand; null where only dynamic code can.</summary>
    public static string? Method(string name) => Known.TryGetValue(name, out var known) ? known.Method : null;
}
