using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Scripts that use GSAP on a page that does not load it.</summary>
internal sealed class MissingGsapRule : LintRule
{
    private const int BuildLength = 5000;

    private static readonly LintCode Code = new(
        "missing_gsap_script",
        "HF3207",
        FindingSeverity.Error,
        "GSAP is used and not loaded",
        "The script fails at its first use of gsap, so nothing on the page moves.",
        "Load GSAP by a script element before the script that uses it.");

    private static readonly RulePattern Use = RulePattern.Of(@"gsap\.(to|from|fromTo|timeline|set|registerPlugin)\b");
    private static readonly RulePattern Inlined = RulePattern.IgnoringCase(@"/\*\s*inlined:.*gsap");
    private static readonly RulePattern Build = RulePattern.Of(@"\b_gsScope\b|\bGreenSock\b|\bgsap\.(config|defaults|version)\b");
    private static readonly RulePattern Word = RulePattern.IgnoringCase(@"\bgsap\b");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (HostScripts.MayServe(page))
        {
            yield break;
        }

        var inline = page.Scripts.Where(script => script.IsInline && script.Content.IndexOf("gsap", StringComparison.OrdinalIgnoreCase) >= 0).ToList();
        if (inline.Exists(script => Use.IsMatch(script.Content))
            && !page.Scripts.Any(script => script.Src?.IndexOf("gsap", StringComparison.OrdinalIgnoreCase) >= 0)
            && !page.Scripts.Any(script => script.IsInline && IsBuild(script.Content)))
        {
            yield return new Finding(
                Code,
                "A script uses gsap, but no script element loads it.",
                "Add <script src=\"gsap.min.js\"></script> before it, with the file from the npm package gsap in the project.");
        }
    }

    private static bool IsBuild(string text) =>
        Build.IsMatch(text) || Inlined.IsMatch(text) || (text.Length > BuildLength && Word.IsMatch(text));
}
