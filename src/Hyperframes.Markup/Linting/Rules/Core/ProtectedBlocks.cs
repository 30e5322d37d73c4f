using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>The closed elements of a page whose text is not shown as it stands, or is meant to hold code.</summary>
internal static class ProtectedBlocks
{
    private const string Names = "style|script|template|title|noscript|pre|code|textarea|text";

    private static readonly RulePattern Open = RulePattern.IgnoringCase($@"<({Names})\b");

    private static readonly Dictionary<string, RulePattern> Closes = Names.Split('|').ToDictionary(
        name => name,
        name => RulePattern.IgnoringCase($@"</{name}(?:\s[^>]*)?>"),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Each from its open tag to the first close tag of the same name, without what lies inside another.</summary>
    public static List<(int Start, int End)> In(string source)
    {
        var blocks = new List<(int Start, int End)>();
        var tagEnd = -1;
        var closes = new Dictionary<string, Match>(StringComparer.OrdinalIgnoreCase);
        for (var open = Open.Match(source); open.Success;)
        {
            tagEnd = tagEnd < open.Index + open.Length ? source.IndexOf('>', open.Index + open.Length) : tagEnd;
            if (tagEnd < 0)
            {
                break;
            }

            var name = open.Groups[1].Value;
            var inside = tagEnd + 1;
            if (!closes.TryGetValue(name, out var close) || (close.Success && close.Index < inside))
            {
                closes[name] = close = Closes[name].Match(source, inside);
            }

            if (close.Success)
            {
                blocks.Add((open.Index, close.Index + close.Length));
            }

            open = Open.Match(source, close.Success ? close.Index + close.Length : open.Index + 1);
        }

        return blocks;
    }
}
