using System.Text;
using System.Text.RegularExpressions;

namespace Hyperframes.Bundling;

/// <summary>One line of an ignore file, in gitignore's syntax.</summary>
internal sealed class IgnorePattern
{
    private readonly Regex _path;
    private readonly bool _foldersOnly;

    private IgnorePattern(Regex path, bool foldersOnly, bool negated)
    {
        _path = path;
        _foldersOnly = foldersOnly;
        IsNegated = negated;
    }

    /// <summary>Whether the line begins with <c>!</c> and so takes files back in.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads one line; null for a blank line, a comment, or a line that can match nothing.</summary>
    public static IgnorePattern? Parse(string line)
    {
        var text = WithoutTrailingSpaces(line);
        if (text.Length == 0 || text[0] == '#')
        {
            return null;
        }

        var negated = text[0] == '!';
        if (negated)
        {
            text = text[1..];
        }

        var foldersOnly = text.EndsWith('/');
        text = text.TrimEnd('/');
        var anchored = text.Contains('/');
        text = text.TrimStart('/');
        if (text.Length == 0)
        {
            return null;
        }

        var expression = (anchored ? "^" : "^(?:.*/)?") + Translate(text) + "$";
        return new IgnorePattern(new Regex(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking), foldersOnly, negated);
    }

    /// <summary>Whether the line speaks about this path itself (a folder that contains it is asked separately).</summary>
    public bool Matches(string path, bool isFolder) => (isFolder || !_foldersOnly) && _path.IsMatch(path);

    private static string WithoutTrailingSpaces(string line)
    {
        var end = line.TrimEnd('\r').Length;
        while (end > 0 && line[end - 1] == ' ' && !(end > 1 && line[end - 2] == '\\'))
        {
            end--;
        }

        return line[..end];
    }

    private static string Translate(string glob)
    {
        var regex = new StringBuilder();
        var i = 0;
        while (i < glob.Length)
        {
            var c = glob[i];
            if (c == '*' && IsWholeSegmentOfStars(glob, i))
            {
                // "**/x" and "a/**/b" also match without the folders; "a/**" needs something below.
                regex.Append(i + 2 == glob.Length ? ".+" : "(?:.*/)?");
                i += 3;
            }
            else if (c == '*')
            {
                regex.Append("[^/]*");
                i++;
            }
            else if (c == '?')
            {
                regex.Append("[^/]");
                i++;
            }
            else if (c == '[' && CharacterClass(glob, i) is var (set, next))
            {
                regex.Append(set);
                i = next;
            }
            else
            {
                if (c == '\\' && i + 1 < glob.Length)
                {
                    c = glob[++i];
                }

                regex.Append(Regex.Escape(c.ToString()));
                i++;
            }
        }

        return regex.ToString();
    }

    private static bool IsWholeSegmentOfStars(string glob, int at) =>
        string.CompareOrdinal(glob, at, "**", 0, 2) == 0
        && (at == 0 || glob[at - 1] == '/')
        && (at + 2 == glob.Length || glob[at + 2] == '/');

    private static (string Set, int Next)? CharacterClass(string glob, int at)
    {
        var i = at + 1;
        var negated = i < glob.Length && glob[i] is '!' or '^';
        var close = glob.IndexOf(']', Math.Min(glob.Length, i + (negated ? 2 : 1)));
        if (close < 0)
        {
            return null;
        }

        var body = glob[(i + (negated ? 1 : 0))..close].Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            .Replace("^", "\\^", StringComparison.Ordinal);
        return (negated ? $"[^/{body}]" : $"[{body}]", close + 1);
    }
}
