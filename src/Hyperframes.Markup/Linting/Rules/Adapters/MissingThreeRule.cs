using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Adapters;

/// <summary>Three.js scenes on a page that does not load Three.js.</summary>
internal sealed class MissingThreeRule : LintRule
{
    private static readonly LintCode Code = new(
        "missing_three_script",
        "HF3502",
        FindingSeverity.Error,
        "Three.js is used and not loaded",
        "The script fails at its first use of THREE, so the scene is not drawn.",
        "Load or import Three.js before its use.");

    private static readonly RulePattern Use = RulePattern.Of(@"\bTHREE\.");
    private static readonly RulePattern Name = RulePattern.Of("""["']three["']""");
    private static readonly RulePattern Import = RulePattern.IgnoringCase("""\b(?:import|from)\s*[^;\n]*['"][^'"]*three[^'"]*['"]""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        var inline = page.Scripts.Where(script => script.IsInline).ToList();
        if (inline.Exists(script => Use.IsMatch(script.Content))
            && !page.Scripts.Any(script => script.Src?.IndexOf("three", StringComparison.OrdinalIgnoreCase) >= 0)
            && !inline.Exists(script => script.Tag.AttributeText.IndexOf("importmap", StringComparison.Ordinal) >= 0 && Name.IsMatch(script.Content))
            && !inline.Exists(script => Import.IsMatch(script.Content)))
        {
            yield return new Finding(
                Code,
                "A script uses THREE, but nothing loads Three.js.",
                "Add <script src=\"three.min.js\"></script> before it, or import it by a module and an import map.");
        }
    }
}
