using System.Text;
using System.Text.RegularExpressions;

namespace Hyperframes.Linting.Reading;

/// <summary>
/// The one door to regular expressions. Patterns are written with JavaScript's meaning (<c>\w \d \b</c> are ASCII, <c>\s</c> knows the byte order mark,
/// <c>$</c> is the end of the text, <c>.</c> stops at every line end) because the rules are judged against a linter written in it.
/// A match that takes too long raises <see cref="RegexMatchTimeoutException"/>, which the engine reports. A pattern that is used often is compiled.
/// </summary>
internal sealed class RulePattern
{
    private const int UsesBeforeCompiling = 300;

    /// <summary>How long one match may take by the clock. No honest page needs a hundredth of it; the rest is for a machine that is busy with other work.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly string _pattern;
    private readonly RegexOptions _options;
    private Regex? _regex;
    private int _uses;

    private RulePattern(string pattern, RegexOptions options)
    {
        _pattern = Translate(pattern);
        _options = options | RegexOptions.CultureInvariant;
    }

    /// <summary>A pattern that minds letter case.</summary>
    public static RulePattern Of(string pattern) => new(pattern, RegexOptions.None);

    /// <summary>A pattern that does not mind letter case.</summary>
    public static RulePattern IgnoringCase(string pattern) => new(pattern, RegexOptions.IgnoreCase);

    public bool IsMatch(string text) => Use().IsMatch(text);

    public Match Match(string text) => Use().Match(text);

    public Match Match(string text, int start) => Use().Match(text, start);

    /// <summary>All matches from left to right, found as they are asked for.</summary>
    public IEnumerable<Match> Matches(string text)
    {
        for (var match = Use().Match(text); match.Success; match = match.NextMatch())
        {
            yield return match;
        }
    }

    public string Replace(string text, string replacement) => Use().Replace(text, replacement);

    public string Replace(string text, MatchEvaluator evaluator) => Use().Replace(text, evaluator);

    public string[] Split(string text) => Use().Split(text);

    private Regex Use()
    {
        var regex = _regex ??= new Regex(_pattern, _options, Patience);
        if (_uses < UsesBeforeCompiling && ++_uses == UsesBeforeCompiling)
        {
            _regex = regex = new Regex(_pattern, _options | RegexOptions.Compiled, Patience);
        }

        return regex;
    }

    private static string Translate(string pattern)
    {
        var text = new StringBuilder(pattern.Length + 16);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            switch (c)
            {
                case '\\' when i + 1 < pattern.Length:
                    text.Append(Escape(pattern[++i], inClass));
                    break;
                case '[' when !inClass:
                    inClass = true;
                    text.Append(c);
                    break;
                case '[':
                    text.Append("\\[");
                    break;
                case ']' when inClass:
                    inClass = false;
                    text.Append(c);
                    break;
                case '.' when !inClass:
                    text.Append("[^\\n\\r\\u2028\\u2029]");
                    break;
                case '$' when !inClass:
                    text.Append("\\z");
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    private static string Escape(char c, bool inClass) => c switch
    {
        'w' => inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]",
        'W' => inClass ? "\\W" : "[^A-Za-z0-9_]",
        'd' => inClass ? "0-9" : "[0-9]",
        's' => inClass ? "\\s\\uFEFF" : "[\\s\\uFEFF]",
        'S' => inClass ? "\\S" : "[^\\s\\uFEFF]",
        'b' when !inClass => "(?:(?<=[A-Za-z0-9_])(?![A-Za-z0-9_])|(?<![A-Za-z0-9_])(?=[A-Za-z0-9_]))",
        'B' when !inClass => "(?:(?<=[A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<![A-Za-z0-9_])(?![A-Za-z0-9_]))",
        _ => "\\" + c,
    };
}
