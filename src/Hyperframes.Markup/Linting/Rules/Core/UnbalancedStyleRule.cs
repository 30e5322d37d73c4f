using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>Style tags that do not pair up.</summary>
internal sealed class UnbalancedStyleRule : LintRule
{
    private static readonly LintCode Code = new(
        "unbalanced_style_tags",
        "HF3005",
        FindingSeverity.Error,
        "A style tag has no partner",
        "An unclosed style block swallows the markup behind it, and a surplus closing tag shows the rest of the CSS as text in the picture.",
        "Pair each <style> with one </style>.");

    private static readonly RulePattern Token = RulePattern.IgnoringCase(@"<(?:script\b|style\b|/style\s*>)");
    private static readonly RulePattern ScriptEnd = RulePattern.IgnoringCase("</script[^>]*>");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var opens = 0;
        var closes = 0;
        Match? first = null;
        var hiddenTo = 0;
        foreach (var token in Token.Matches(page.Source))
        {
            if (token.Index < hiddenTo)
            {
                continue;
            }

            if (token.Value[1] is 's' or 'S' && token.Length == "<script".Length)
            {
                // A script hides what is in it, up to its end; one without an end hides nothing, nor do those behind it.
                var end = hiddenTo < 0 ? Match.Empty : ScriptEnd.Match(page.Source, token.Index + token.Length);
                hiddenTo = end.Success ? end.Index + end.Length : -1;
                continue;
            }

            first ??= token;
            _ = token.Value[1] == '/' ? closes++ : opens++;
        }

        if (opens != closes)
        {
            yield return new Finding(Code, opens > closes ? "A <style> block is not closed." : "A </style> closes no style block.")
            {
                Snippet = Snippet.Of(first!.Value),
                Offset = first.Index,
            };
        }
    }
}
