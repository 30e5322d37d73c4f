namespace Hyperframes.Markup.Css;

/// <summary>Lists of selectors.</summary>
internal static class SelectorList
{
    /// <summary>Cuts at commas outside quotes and parentheses; blank ends are trimmed.</summary>
    public static IReadOnlyList<string> Split(string list)
    {
        var parts = new List<string>();
        var start = 0;
        var depth = 0;
        var quote = '\0';
        for (var i = 0; i < list.Length; i++)
        {
            var c = list[i];
            if (c == '\\')
            {
                i++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '(')
            {
                depth++;
            }
            else if (c == ')')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (c == ',' && depth == 0)
            {
                parts.Add(list.Substring(start, i - start).Trim());
                start = i + 1;
            }
        }

        var last = list.Substring(start).Trim();
        if (last.Length > 0 || parts.Count == 0)
        {
            parts.Add(last);
        }

        return parts;
    }

    /// <summary>Puts each outer selector in the place of <c>&amp;</c>, or before a selector without one.</summary>
    public static IReadOnlyList<string> Nest(IReadOnlyList<string> outer, IReadOnlyList<string> inner)
    {
        const int most = 2000;
        var nested = new List<string>();
        foreach (var parent in outer)
        {
            foreach (var child in inner)
            {
                if (nested.Count == most)
                {
                    return nested;
                }

                nested.Add(Replace(child, parent) ?? parent + " " + child);
            }
        }

        return nested;
    }

    /// <summary>Null when the selector has no <c>&amp;</c> at the start of a compound.</summary>
    private static string? Replace(string child, string parent)
    {
        var text = new System.Text.StringBuilder();
        var found = false;
        for (var i = 0; i < child.Length; i++)
        {
            if (child[i] == '&' && (i == 0 || char.IsWhiteSpace(child[i - 1]) || child[i - 1] is '>' or '+' or '~' or ',' or '('))
            {
                text.Append(parent);
                found = true;
            }
            else
            {
                text.Append(child[i]);
            }
        }

        return found ? text.ToString() : null;
    }
}
