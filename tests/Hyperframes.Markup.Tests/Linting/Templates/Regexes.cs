using System.Text.RegularExpressions;

namespace Hyperframes.Markup.Tests.Linting.Templates;

internal static partial class Regexes
{
    /// <summary>A quoted value, an attribute, a text between tags, or a number.</summary>
    [GeneratedRegex("""="([^"<>{}]+)"|(?<=\s)([a-z-]+="[^"<>{}]*")|>([^<>{}"'`]*\w[^<>{}"'`]*)<|\b(\d+)\b""")]
    public static partial Regex Piece();
}
