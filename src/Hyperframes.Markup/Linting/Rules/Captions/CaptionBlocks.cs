using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Captions;

/// <summary>Rules of a page's style sheets whose selector ends in a caption's class or id.</summary>
internal static class CaptionBlocks
{
    /// <summary>A finding for each block that a pattern for the selector and a judge of the block say is wrong.</summary>
    public static IEnumerable<Finding> Judge(LintContext page, RulePattern pattern, Func<string, bool> isWrong, Func<string, Finding> report)
    {
        foreach (var style in page.Styles.Where(style => style.Content.IndexOf("caption", StringComparison.OrdinalIgnoreCase) >= 0))
        {
            foreach (Match match in pattern.Matches(style.Content))
            {
                if (isWrong(match.Groups[2].Value))
                {
                    yield return report(match.Groups[1].Value) with
                    {
                        Selector = match.Groups[1].Value,
                        Offset = style.IsExternal ? null : style.ContentStart + match.Index,
                    };
                }
            }
        }
    }
}
