using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Selectors that a script puts together.</summary>
internal sealed class TemplateLiteralSelectorRule : LintRule
{
    private static readonly LintCode Code = new(
        "template_literal_selector",
        "HF3408",
        FindingSeverity.Error,
        "A selector is put together in a template literal",
        "The bundler reads the selectors of scripts as CSS and breaks at a ${…}.",
        "Write the selector as a plain string, or use getElementById.");

    private static readonly RulePattern Query = RulePattern.Of(@"(?:querySelector|querySelectorAll)\s*\(\s*`[^`]*\$\{[^}]+\}[^`]*`\s*\)");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.Content.IndexOf("querySelector", StringComparison.Ordinal) >= 0 && script.Content.IndexOf("${", StringComparison.Ordinal) >= 0))
        {
            foreach (var match in Query.Matches(script.CodeOnly))
            {
                yield return new Finding(Code, "A selector is put together in a template literal, on which the bundler breaks.")
                {
                    Snippet = Snippet.Of(script.Content.Substring(match.Index, match.Length)),
                    Offset = script.ContentStart + match.Index,
                };
            }
        }
    }
}
