using System.Text;
using System.Text.RegularExpressions;

namespace Hyperframes.Linting.Reading;

/// <summary>
/// The one door to regular expressions. Patterns are written with JavaScript's meaning (<c>\w \d \b</c> are ASCII, <c>\s</c> knows the byte order mark,
/// <c>$</c> is the end of the text, <c>.</c> stops at every line end) because the rules are judged against a linter written in it.
/// What backtracks for long mostly looks for something that is not there; an engine whose time grows with the text only then says so, and what is found
/// depends on neither the clock nor the machine. A pattern that is used often is compiled.
/// </summary>
internal sealed class RulePattern
{
    private const int UsesBeforeCompiling = 300;

    /// <summary>RegexOptions.NonBacktracking, which frameworks before .NET 7 do not name.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)0x400;

    /// <summary>How long a match may backtrack before the linear engine is asked.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether the framework has the linear engine.</summary>
    private static readonly bool CanBeLinear = HasLinearEngine();

    /// <summary>A guard against hangs, for what the linear engine cannot say: where a match is, and patterns that look around by a word.</summary>
    private static readonly TimeSpan LastResort = TimeSpan.FromSeconds(CanBeLinear ? 10 : 1);

    private static readonly Regex LooksAround = new(@"\\[1-9k]|\(\?<?[=!]", RegexOptions.CultureInvariant);

    private readonly string _pattern;
    private readonly RegexOptions _options;
    private readonly Lazy<Regex> _linear;
    private readonly Lazy<Regex> _patient;
    private Regex? _regex;
    private int _uses;

    private RulePattern(string pattern, RegexOptions options)
    {
        _pattern = pattern;
        _options = options | RegexOptions.CultureInvariant;
        IsLinear = CanBeLinear && !LooksAround.IsMatch(pattern);
        _linear = new Lazy<Regex>(() => new Regex(Translate(_pattern, isLinear: true), _options | NonBacktracking | RegexOptions.ExplicitCapture, LastResort));
        _patient = new Lazy<Regex>(() => new Regex(Translate(_pattern, isLinear: false), _options, LastResort));
    }

    /// <summary>Whether the linear engine can be asked: the pattern neither looks around nor refers back.</summary>
    public bool IsLinear { get; }

    /// <summary>A pattern that minds letter case.</summary>
    public static RulePattern Of(string pattern) => new(pattern, RegexOptions.None);

    /// <summary>A pattern that does not mind letter case.</summary>
    public static RulePattern IgnoringCase(string pattern) => new(pattern, RegexOptions.IgnoreCase);

    public bool IsMatch(string text)
    {
        try
        {
            return Use().IsMatch(text);
        }
        catch (RegexMatchTimeoutException) when (IsLinear)
        {
            return _linear.Value.IsMatch(text);
        }
    }

    public Match Match(string text) => Match(text, 0);

    public Match Match(string text, int start)
    {
        try
        {
            return Use().Match(text, start);
        }
        catch (RegexMatchTimeoutException) when (IsLinear)
        {
            return _linear.Value.IsMatch(text, start) ? _patient.Value.Match(text, start) : System.Text.RegularExpressions.Match.Empty;
        }
    }

    /// <summary>All matches from left to right, found as they are asked for.</summary>
    public IEnumerable<Match> Matches(string text)
    {
        for (var match = Match(text, 0); match.Success;)
        {
            yield return match;
            var next = match.Index + Math.Max(1, match.Length);
            if (next > text.Length)
            {
                yield break;
            }

            match = Match(text, next);
        }
    }

    /// <summary>
    /// All matches of a pattern that begins with a name directly followed by one of some members, such as <c>.add</c>, and no word character behind it: only the
    /// places before these are looked at.
    /// </summary>
    public IEnumerable<Match> MatchesBefore(string text, params string[] members)
    {
        var at = 0;
        foreach (var member in Members.Of(text, members))
        {
            if (member < at)
            {
                continue;
            }

            var start = member;
            while (start > at && Members.IsNameCharacter(text[start - 1]))
            {
                start--;
            }

            var match = Match(text, start);
            if (!match.Success)
            {
                yield break;
            }

            yield return match;
            at = match.Index + match.Length;
        }
    }

    public string Replace(string text, string replacement) => Replace(text, _ => replacement);

    public string Replace(string text, MatchEvaluator evaluator)
    {
        StringBuilder? replaced = null;
        var at = 0;
        foreach (var match in Matches(text))
        {
            (replaced ??= new StringBuilder(text.Length)).Append(text, at, match.Index - at).Append(evaluator(match));
            at = match.Index + match.Length;
        }

        return replaced is null ? text : replaced.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The text between the matches.</summary>
    public string[] Split(string text)
    {
        var parts = new List<string>();
        var at = 0;
        foreach (var match in Matches(text))
        {
            parts.Add(text.Substring(at, match.Index - at));
            at = match.Index + match.Length;
        }

        parts.Add(text.Substring(at));
        return [.. parts];
    }

    private Regex Use()
    {
        var regex = _regex ??= Create(RegexOptions.None);
        if (_uses < UsesBeforeCompiling && ++_uses == UsesBeforeCompiling)
        {
            _regex = regex = Create(RegexOptions.Compiled);
        }

        return regex;
    }

    private Regex Create(RegexOptions more) => new(Translate(_pattern, isLinear: false), _options | more, IsLinear ? Patience : LastResort);

    private static bool HasLinearEngine()
    {
        try
        {
            _ = new Regex("a", NonBacktracking);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private static string Translate(string pattern, bool isLinear)
    {
        var text = new StringBuilder(pattern.Length + 16);
        var inClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            switch (c)
            {
                case '\\' when i + 1 < pattern.Length:
                    text.Append(isLinear && !inClass && pattern[i + 1] is 'b' or 'B' ? "\\" + pattern[++i] : Escape(pattern[++i], inClass));
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
