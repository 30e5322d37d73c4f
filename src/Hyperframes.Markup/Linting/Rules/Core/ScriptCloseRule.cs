using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>Script elements that are closed in a way that does not close them everywhere.</summary>
internal sealed class ScriptCloseRule : LintRule
{
    private static readonly RulePattern BadClose = RulePattern.IgnoringCase(@"<\s*/\s*script(?!>)");

    public override IReadOnlyList<LintCode> Codes => [ScriptSyntaxCode.Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Scripts.Count == 0 && page.Source.IndexOf("<script", StringComparison.OrdinalIgnoreCase) < 0)
        {
            yield break;
        }

        var open = page.Source.IndexOf("<script", StringComparison.OrdinalIgnoreCase);
        var behind = open < 0 ? -1 : page.Source.IndexOf('>', open);
        if (behind >= 0 && BadClose.Match(page.Source, behind + 1) is { Success: true } match)
        {
            yield return new Finding(ScriptSyntaxCode.Code, "A script is not closed by a plain </script>.", "Close the script with </script>.")
            {
                SkipsSearch = true,
                Offset = match.Index + match.Length,
            };
        }
    }
}
