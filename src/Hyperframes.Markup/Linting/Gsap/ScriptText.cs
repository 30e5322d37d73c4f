using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Gsap;

/// <summary>A script without its comments, searched as text.</summary>
internal sealed class ScriptText
{
    private const int LongestExpression = 20_000;

    private static readonly RulePattern FunctionOpening = RulePattern.Of(@"\bfunction\b[^{;()]*\([^)]*\)\s*\{");
    private static readonly RulePattern ArrowOpening = RulePattern.Of(@"=>\s*\{");
    private static readonly RulePattern TimelineVariable = RulePattern.Of(@"(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*gsap\.timeline\b");

    private BracketPairs? _braces;
    private List<(int Start, int End)>? _functions;
    private IReadOnlyList<string>? _timelines;

    private ScriptText(string source) => Source = source;

    public string Source { get; }

    public BracketPairs Braces => _braces ??= new BracketPairs(Source, '{', '}');

    /// <summary>The variables that are declared with a timeline.</summary>
    public IReadOnlyList<string> Timelines => _timelines ??= TimelineVariable.Matches(Source).Select(match => match.Groups[1].Value).ToList();

    /// <summary>The bodies of functions: from the opening brace to behind the closing one.</summary>
    public IReadOnlyList<(int Start, int End)> Functions => _functions ??= FindFunctions();

    public static ScriptText Of(LintContext page, ScriptBlock script) => page.Shared(_ => new Dictionary<ScriptBlock, ScriptText>()) is var all && all.TryGetValue(script, out var known)
        ? known
        : all[script] = new ScriptText(script.WithoutComments);

    /// <summary>The matches of a pattern that needs a certain text to be there.</summary>
    public IEnumerable<Match> Matches(RulePattern pattern, string word) =>
        Source.IndexOf(word, StringComparison.Ordinal) >= 0 ? pattern.Matches(Source) : [];

    /// <summary>Whether an offset lies in a function's body.</summary>
    public bool IsInFunction(int offset) => Functions.Any(body => offset > body.Start && offset < body.End);

    /// <summary>Whether an offset lies in the body of a function that is not called where it stands.</summary>
    public bool IsDeferred(int offset) => Functions.Any(body => offset > body.Start && offset < body.End && !IsCalledInPlace(body.End));

    /// <summary>The text from an offset to the comma or bracket that ends the expression there.</summary>
    public static string ExpressionAt(string source, int start)
    {
        var depth = 0;
        var limit = Math.Min(source.Length, start + LongestExpression);
        for (var i = start; i < limit; i++)
        {
            switch (source[i])
            {
                case '(' or '{' or '[':
                    depth++;
                    break;
                case ')' or '}' or ']' when depth == 0:
                    return source.Substring(start, i - start);
                case ')' or '}' or ']':
                    depth--;
                    break;
                case ',' when depth == 0:
                    return source.Substring(start, i - start);
            }
        }

        return source.Substring(start, limit - start);
    }

    private List<(int Start, int End)> FindFunctions()
    {
        var bodies = new List<(int Start, int End)>();
        foreach (var match in FunctionOpening.Matches(Source).Concat(ArrowOpening.Matches(Source)))
        {
            var brace = match.Index + match.Length - 1;
            if (Braces.CloseOf(brace) is >= 0 and var close)
            {
                bodies.Add((brace, close + 1));
            }
        }

        return bodies;
    }

    private bool IsCalledInPlace(int end)
    {
        var at = SkipSpace(end);
        if (at >= Source.Length || Source[at] != ')')
        {
            return false;
        }

        at = SkipSpace(at + 1);
        return at < Source.Length
            && (Source[at] == '('
                || string.CompareOrdinal(Source, at, ".call", 0, 5) == 0
                || string.CompareOrdinal(Source, at, ".apply", 0, 6) == 0);
    }

    private int SkipSpace(int start)
    {
        while (start < Source.Length && Snippet.IsSpace(Source[start]))
        {
            start++;
        }

        return start;
    }
}
