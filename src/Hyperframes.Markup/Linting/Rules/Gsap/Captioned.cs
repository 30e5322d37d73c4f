using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Whether a page's style sheets are those of captions.</summary>
internal static class Captioned
{
    private static readonly RulePattern GroupsOrWords = RulePattern.IgnoringCase(@"\.caption[-_]?(?:group|word)");

    /// <summary>Some style sheet has rules for groups or words of captions.</summary>
    public static bool HasGroupsOrWords(LintContext page) => page.Styles.Any(style => GroupsOrWords.IsMatch(style.Content));
}
