using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>A place in a script that a pattern matched.</summary>
/// <param name="Script">The script.</param>
/// <param name="Match">The match in the script's text.</param>
/// <param name="Snippet">The text around it.</param>
internal sealed record ScriptMatches(ScriptBlock Script, Match Match, string? Snippet)
{
    /// <summary>Where the innermost call around the match begins; -1 where there is none.</summary>
    public int CallStart => Script.CallAround(Match.Index);

    /// <summary>All matches in the scripts that contain a word.</summary>
    public static IEnumerable<ScriptMatches> Of(LintContext page, RulePattern pattern, string word, int before, int after, bool withoutComments)
    {
        foreach (var script in page.Scripts.Where(script => script.Content.IndexOf(word, StringComparison.Ordinal) >= 0))
        {
            var text = withoutComments ? script.WithoutComments : script.Content;
            foreach (var match in pattern.Matches(text))
            {
                var start = Math.Max(0, match.Index - before);
                var end = Math.Min(text.Length, match.Index + match.Length + after);
                yield return new ScriptMatches(script, match, Reading.Snippet.Of(text.Substring(start, end - start)));
            }
        }
    }
}
