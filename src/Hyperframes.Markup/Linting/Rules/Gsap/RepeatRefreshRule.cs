using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Relative values that add up with every repeat.</summary>
internal sealed class RepeatRefreshRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_repeat_refresh_relative_value",
        "HF3219",
        FindingSeverity.Error,
        "A relative value adds up with every repeat",
        "With repeatRefresh each repeat starts where the last one ended; a render worker that begins at a later frame has not run the ones before.",
        "Leave out repeatRefresh, or use absolute values.");

    private static readonly RulePattern Refresh = RulePattern.Of(@"repeatRefresh\s*:\s*true\b");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.Content.IndexOf("repeatRefresh", StringComparison.Ordinal) >= 0))
        {
            var text = ScriptText.Of(page, script);
            foreach (var match in Refresh.Matches(text.Source))
            {
                var opening = text.Braces.OpeningAround(match.Index);
                if (opening >= 0 && text.Braces.TextFrom(opening) is { } literal && HasRelativeValue(literal))
                {
                    yield return new Finding(
                        Code,
                        "repeatRefresh: true together with a relative value adds up with every repeat.",
                        "Remove repeatRefresh, or give both ends by fromTo.")
                    {
                        Snippet = Snippet.Of(literal),
                        Offset = script.ContentStart + match.Index,
                    };
                }
            }
        }
    }

    private static bool HasRelativeValue(string literal)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = 0; i < literal.Length; i++)
        {
            var c = literal[i];
            if (quote != '\0')
            {
                quote = c == quote && literal[i - 1] != '\\' ? '\0' : quote;
            }
            else if (c is '"' or '\'' or '`')
            {
                quote = c;
                if (depth == 1 && i + 2 < literal.Length && literal[i + 1] is '+' or '-' && literal[i + 2] == '=')
                {
                    return true;
                }
            }
            else
            {
                depth += c is '{' or '(' or '[' ? 1 : c is '}' or ')' or ']' ? -1 : 0;
            }
        }

        return false;
    }
}
