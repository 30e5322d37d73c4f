using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;
using Hyperframes.Linting.Rules.Gsap;
using Hyperframes.Markup.Script.Nodes;

namespace Hyperframes.Linting.Mending;

/// <summary>Mends in a page's scripts: only what a rule's own remedy says word for word.</summary>
internal static class ScriptMends
{
    private const string Seeded = "seededRandom";

    private static readonly RulePattern Draw = RulePattern.Of(@"Math\.random(?=\s*\()");
    private static readonly RulePattern Rounded = RulePattern.Of(@"repeat\s*:\s*Math\.(?:ceil|floor)\s*(\([^)]+\))\s*-\s*1");

    /// <summary>Lets the later one of two tweens overwrite the other.</summary>
    public static IEnumerable<TextEdit> Overwrite(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        foreach (var script in page.Context.Scripts.Where(script => script.HasTimeline))
        {
            var second = OverlappingTweensRule.Conflicts(script).FirstOrDefault(conflict => conflict.Finding.Message == finding.Message).Second;
            if (second?.Call.Vars is ObjectExpression { Start: var brace } vars && brace < script.Content.Length && script.Content[brace] == '{')
            {
                return page.Replace(script.ContentStart, brace + 1, 0, vars.Properties.Count == 0 ? " overwrite: \"auto\" " : " overwrite: \"auto\",");
            }
        }

        return [];
    }

    /// <summary>Takes a hide at 0 off the timeline.</summary>
    public static IEnumerable<TextEdit> HideAtOnce(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        foreach (var script in page.Context.Scripts.Where(script => script.HasTimeline))
        {
            foreach (var window in script.Gsap.Windows)
            {
                if (window is { Method: "set", Start: 0, Call.Node: { Callee: MemberExpression { Object: Identifier timeline }, Arguments: [_, var vars, ..] arguments } call }
                    && window.Selector == finding.Selector && Snippet.Of(window.Code) == finding.Snippet && IsStatement(script, call))
                {
                    return page.Replace(script.ContentStart, timeline.Start, timeline.End - timeline.Start, "gsap")
                        .Concat(page.Replace(script.ContentStart, vars.End, arguments[arguments.Count - 1].End - vars.End, ""));
                }
            }
        }

        return [];
    }

    /// <summary>Draws random numbers from a generator that begins with the same seed each time.</summary>
    public static IEnumerable<TextEdit> DrawFromSeed(MendPage page, LintFinding finding, HtmlTag? tag)
    {
        foreach (var script in page.Context.Scripts.Where(script => script.IsInline && Draw.IsMatch(script.CodeOnly)))
        {
            foreach (var edit in Draw.Matches(script.CodeOnly).SelectMany(draw => page.Replace(script.ContentStart, draw.Index, draw.Length, Seeded)))
            {
                yield return edit;
            }

            var generator = script.Content.Contains("function " + Seeded)
                ? ""
                : $"\n;function {Seeded}() {{ {Seeded}.state = (({Seeded}.state || 1) * 16807) % 2147483647; return {Seeded}.state / 2147483647; }}\n";
            foreach (var edit in page.Replace(script.ContentStart, script.Content.Length, 0, generator))
            {
                yield return edit;
            }
        }
    }

    /// <summary>Rounds numbers of repeats down, and not below 0.</summary>
    public static IEnumerable<TextEdit> RoundDown(MendPage page, LintFinding finding, HtmlTag? tag) =>
        page.Context.Scripts.SelectMany(script => Rounded.Matches(script.Content).SelectMany(match =>
            page.Replace(script.ContentStart, match.Index, match.Length, $"repeat: Math.max(0, Math.floor{match.Groups[1].Value} - 1)")));

    private static bool IsStatement(ScriptBlock script, CallExpression call) =>
        script.Program is { } program && ScriptWalk.PreOrder(program).OfType<ExpressionStatement>().Any(statement => statement.Expression == call);
}
