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

    private static readonly (string Name, string Word, RulePattern Pattern, string Hint, bool InStrings)[] Sources =
    [
        ("Math.random()", "Math.random", RulePattern.Of(@"Math\.random\s*\("), UseSeed, false),
        ("Date.now()", "Date.now", RulePattern.Of(@"Date\.now\s*\("), UseTimeline, false),
        ("new Date()", "Date", RulePattern.Of(@"new\s+Date\s*\(\s*\)"), UseTimeline, false),
        ("performance.now()", "performance.now", RulePattern.Of(@"performance\.now\s*\("), UseTimeline, false),
        ("crypto.getRandomValues()", "crypto.getRandomValues", RulePattern.Of(@"crypto\.getRandomValues\s*\("), UseSeed, false),
        ("gsap.utils.random()", "gsap.utils.random", RulePattern.Of(@"gsap\.utils\.random\s*\("), UseSeed, false),
        ("\"random(…)\"", "random(", RulePattern.Of("""["'`](?:[+-]=)?random\(\s*[-\d[]"""), UseSeed, true),
    ];

    private static readonly RulePattern StringLiteral = RulePattern.Of(@"""(?:\\[\s\S]|[^""\\\n])*""?|'(?:\\[\s\S]|[^'\\\n])*'?");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts)
        {
            string? code = null;
            foreach (var (name, word, pattern, hint, inStrings) in Sources)
            {
                if (script.Content.IndexOf(word, StringComparison.Ordinal) < 0)
                {
                    continue;
                }

                var match = pattern.Match(inStrings ? script.WithoutComments : code ??= WithoutStrings(script.WithoutComments));
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

    private static string WithoutStrings(string script)
    {
        var text = new BlankedText(script);
        foreach (var literal in StringLiteral.Matches(script))
        {
            text.Blank(literal.Index + 1, literal.Index + literal.Length);
        }

        return text.ToString();
    }
}
