using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Tweens along a path on a page that does not load the plugin for it in time.</summary>
internal sealed class MissingPluginRule : LintRule
{
    private static readonly LintCode Code = new(
        "missing_gsap_plugin",
        "HF3209",
        FindingSeverity.Error,
        "A tween needs a plugin that is not loaded",
        "GSAP by itself ignores motionPath, so the element does not move.",
        "Load MotionPathPlugin before the script and register it, or animate x and y.");

    private static readonly RulePattern Import = RulePattern.Of(
        """\bimport\s+(?:[\s\S]*?\sfrom\s*)?["'][^"']*\bMotionPathPlugin\b[^"']*["']|\bimport\s+(?:[\w$]+\s*,\s*)?\{[^}]*\bMotionPathPlugin\b[^}]*\}\s+from\s*["'][^"']+["']|\bimport\s+MotionPathPlugin\s+from\s*["'][^"']+["']""");

    private static readonly RulePattern Inlined = RulePattern.IgnoringCase(@"/\*\s*inlined:.*MotionPathPlugin");
    private static readonly RulePattern Definition = RulePattern.Of(@"\b(?:const|let|var|class|function)\s+MotionPathPlugin\b");

    private enum Execution
    {
        AtOnce,
        Deferred,
        AnyTime,
    }

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (HostScripts.MayServe(page))
        {
            yield break;
        }

        for (var i = 0; i < page.Scripts.Count; i++)
        {
            if (FirstUse(page.Scripts[i]) is { } use)
            {
                if (!page.Scripts.Take(i).Any(script => Serves(script, page.Scripts[i])) && !DefinesBefore(page.Scripts[i], use))
                {
                    yield return new Finding(
                        Code,
                        "A tween uses motionPath, but MotionPathPlugin is not loaded before it.",
                        "Load MotionPathPlugin before the script and call gsap.registerPlugin(MotionPathPlugin), or animate x and y instead.");
                }

                yield break;
            }
        }
    }

    private static int? FirstUse(ScriptBlock script) =>
        script.Content.IndexOf("motionPath", StringComparison.Ordinal) >= 0 && script.Program is { } program
            ? MotionPathUse.FirstIn(program, script.Content)
            : null;

    private static bool Serves(ScriptBlock candidate, ScriptBlock user)
    {
        var mode = ModeOf(candidate);
        var inTime = mode == Execution.AtOnce || (mode == Execution.Deferred && ModeOf(user) == Execution.Deferred);
        return inTime
            && (candidate.Src?.IndexOf("MotionPathPlugin", StringComparison.OrdinalIgnoreCase) >= 0
                || (candidate.Content.IndexOf("MotionPathPlugin", StringComparison.OrdinalIgnoreCase) >= 0
                    && (Import.IsMatch(candidate.WithoutComments) || Inlined.IsMatch(candidate.Content) || Definition.IsMatch(candidate.WithoutComments))));
    }

    private static bool DefinesBefore(ScriptBlock script, int use) =>
        script.Content.IndexOf("MotionPathPlugin", StringComparison.OrdinalIgnoreCase) >= 0
        && (Import.IsMatch(script.WithoutComments) || StandsBefore(Inlined, script.Content, use) || StandsBefore(Definition, script.WithoutComments, use));

    private static bool StandsBefore(RulePattern pattern, string text, int offset) => pattern.Match(text) is { Success: true } match && match.Index < offset;

    private static Execution ModeOf(ScriptBlock script)
    {
        var isModule = string.Equals(script.Tag.Decoded("type"), "module", StringComparison.OrdinalIgnoreCase);
        var isExternal = script.Tag.Has("src");
        return (isModule || isExternal) && script.Tag.Has("async") ? Execution.AnyTime
            : isModule || (isExternal && script.Tag.Has("defer")) ? Execution.Deferred
            : Execution.AtOnce;
    }
}
