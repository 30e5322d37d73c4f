using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>The names under which a text registers timelines. It reads text, not code: a name in a comment counts, as upstream has it.</summary>
internal static class TimelineRegistry
{
    private static readonly RulePattern Key = RulePattern.Of("""window\.__timelines(?:\[\s*["']([^"']+)["']\s*\]|\.\s*([A-Za-z_$][\w$]*))\s*(?:\?\?|\|\||&&)?=""");
    private static readonly RulePattern Open = RulePattern.IgnoringCase(@"window\.__timelines\s*=\s*\{");
    private static readonly RulePattern Entry = RulePattern.Of("""(?:["']([^"']+)["']|([A-Za-z_$][\w$]*))\s*:\s*[A-Za-z_$][\w$]*""");

    /// <summary>Each name once, with the offset where it is first registered.</summary>
    public static IReadOnlyList<(string Name, int Offset)> KeysIn(string text)
    {
        var keys = new List<(string Name, int Offset)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (text.IndexOf("__timelines", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return keys;
        }

        foreach (var match in Key.Matches(text))
        {
            Add(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value, match.Index);
        }

        var open = Open.Match(text);
        if (open.Success)
        {
            var start = open.Index + open.Length;
            foreach (var match in Entry.Matches(OuterText(text, start)))
            {
                Add(match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Value, start + match.Index);
            }
        }

        return keys;

        void Add(string name, int offset)
        {
            if (name.Length > 0 && names.Add(name))
            {
                keys.Add((name, offset));
            }
        }
    }

    /// <summary>The text up to the brace that closes the literal, with what is inside further braces as spaces.</summary>
    private static string OuterText(string text, int start)
    {
        var outer = new System.Text.StringBuilder();
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '}' && depth == 0)
            {
                break;
            }

            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            outer.Append(depth > 0 || c == '}' ? ' ' : c);
        }

        return outer.ToString();
    }
}
