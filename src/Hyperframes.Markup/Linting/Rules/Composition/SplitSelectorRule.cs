using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Two attributes in one pair of brackets.</summary>
internal sealed class SplitSelectorRule : LintRule
{
    private static readonly LintCode Code = new(
        "split_data_attribute_selector",
        "HF3407",
        FindingSeverity.Error,
        "A selector has two attributes in one pair of brackets",
        "Such a selector is invalid: CSS drops the rule and querySelector throws, before the timeline is registered.",
        "Give each attribute its own brackets.");

    private static readonly RulePattern Split = RulePattern.Of("""\[data-composition-id=(["'])([^"'\]]+)\1\s+(data-[\w:-]+)=(["'])([^"'\]]*)\4\]""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var style in page.Styles.Where(style => MayMatch(style.Content)))
        {
            foreach (var match in Split.Matches(style.WithoutComments))
            {
                yield return Found(match, style.IsExternal ? null : style.ContentStart + match.Index);
            }
        }

        foreach (var script in page.Scripts.Where(script => MayMatch(script.Content)))
        {
            foreach (var match in Split.Matches(script.WithoutComments))
            {
                yield return Found(match, script.ContentStart + match.Index);
            }
        }
    }

    private static bool MayMatch(string text) => text.IndexOf("[data-composition-id=", StringComparison.Ordinal) >= 0;

    private static Finding Found(Match match, int? offset) => new(
        Code,
        $"The selector {match.Value} has two attributes in one pair of brackets.",
        $"Write [data-composition-id=\"{match.Groups[2].Value}\"][{match.Groups[3].Value}=\"{match.Groups[5].Value}\"].")
    {
        Selector = match.Value,
        Snippet = Snippet.Of(match.Value),
        Offset = offset,
    };
}
