using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Core;

/// <summary>Scripts whose outcome changes from run to run.</summary>
internal sealed class NonDeterministicCodeRule : LintRule
{
    private const string UseSeed = "Use a seeded generator of your own, so that each run draws the same numbers.";
    private const string UseTimeline = "Take the time from the timeline's position instead of the clock.";

    private static readonly LintCode Code = new(
        "non_deterministic_code",
        "HF3019",
        FindingSeverity.Error,
        "A script depends on chance or the clock",
        "A render splits its frames over several browsers, each of which draws other numbers and another time.",
        "Use a seeded generator and the timeline's position.");

    private static readonly (string Name, RulePattern Pattern, string Hint, bool InStrings)[] Sources =
    [
        ("Math.random()", RulePattern.Of(@"Math\.random\s*\("), UseSeed, false),
        ("Date.now()", RulePattern.Of(@"Date\.now\s*\("), UseTimeline, false),
        ("new Date()", RulePattern.Of(@"new\s+Date\s*\(\s*\)"), UseTimeline, false),
        ("performance.now()", RulePattern.Of(@"performance\.now\s*\("), UseTimeline, false),
        ("crypto.getRandomValues()", RulePattern.Of(@"crypto\.getRandomValues\s*\("), UseSeed, false),
        ("gsap.utils.random()", RulePattern.Of(@"gsap\.utils\.random\s*\("), UseSeed, false),
        ("\"random(…)\"", RulePattern.Of("""["'`](?:[+-]=)?random\(\s*[-\d[]"""), UseSeed, true),
    ];

    private static readonly RulePattern StringLiteral = RulePattern.Of(@"""(?:\\[\s\S]|[^""\\\n])*""?|'(?:\\[\s\S]|[^'\\\n])*'?");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts)
        {
            if (!MayMatch(script.Content))
            {
                continue;
            }

            var text = script.WithoutComments;
            var code = StringLiteral.Replace(text, literal => literal.Value[0] + new string(' ', literal.Length - 1));
            foreach (var (name, pattern, hint, inStrings) in Sources)
            {
                var match = pattern.Match(inStrings ? text : code);
                if (match.Success)
                {
                    yield return new Finding(Code, $"The script uses {name}, so renders differ from run to run and from frame to frame.", hint)
                    {
                        Place = page.PlaceIn(script, match.Index),
                        Snippet = Snippet.Of(script.Content),
                        SkipsSearch = true,
                    };
                }
            }
        }
    }

    private static bool MayMatch(string script) =>
        script.IndexOf("andom", StringComparison.Ordinal) >= 0 || script.IndexOf("Date", StringComparison.Ordinal) >= 0 || script.IndexOf("performance", StringComparison.Ordinal) >= 0;
}
