using System.Text.RegularExpressions;
using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Values given by functions that measure the page, or take the index for the element.</summary>
internal sealed class FunctionValueRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_function_value_hazard",
        "HF3220",
        FindingSeverity.Error,
        "A tween's value is computed from what the page looks like",
        "GSAP calls the function when the tween begins, which each render worker reaches by another way, so the value differs from worker to worker.",
        "Compute the value once while the timeline is built.");

    private static readonly RulePattern Sensitive = RulePattern.Of(@"\.getBoundingClientRect\s*\(|\bgetComputedStyle\s*\(|\bgsap\.getProperty\s*\(");
    private static readonly RulePattern Invariant = RulePattern.Of(@"\.(?:getTotalLength|getBBox)\s*\(|\.(?:offsetWidth|offsetHeight|clientWidth|clientHeight)\b");
    private static readonly RulePattern Member = RulePattern.Of(@"([A-Za-z0-9_$]+)\s*\.\s*([A-Za-z_$][\w$]*)(\s*\()?");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.HasTimeline))
        {
            foreach (var tween in script.Gsap.Tweens)
            {
                foreach (var item in tween.Properties.Items.Concat(tween.FromProperties?.Items ?? []))
                {
                    if (item.Value.Raw is { } code && FunctionText.Read(code) is { } function && Judge(function) is var (what, hint, severity))
                    {
                        yield return new Finding(Code, $"The function that gives {item.Key} of \"{tween.Selector}\" {what}.", hint)
                        {
                            Severity = severity,
                            Selector = tween.Selector,
                            Snippet = Snippet.Of(GsapWindow.CodeOf(tween, script.Gsap.Timeline)),
                        };
                    }
                }
            }
        }
    }

    private static (string What, string Hint, FindingSeverity Severity)? Judge(FunctionText function)
    {
        const string Compute = "Compute the value once before the timeline is registered, or from coordinates that are fixed.";
        const string Second = "The element is the second parameter: (index, target) => …, or use the index alone.";
        var member = MemberOfFirst(function);
        var hint = member is null ? Compute : Second;
        if (Sensitive.IsMatch(function.Body))
        {
            return ("reads geometry that transforms change, which depends on the order of seeking", hint, FindingSeverity.Error);
        }

        if (member is not null)
        {
            return ($"takes .{member} of its first parameter, which is a number, and fails", hint, FindingSeverity.Error);
        }

        return Invariant.IsMatch(function.Body)
            ? ("measures the layout when the tween begins, which is stable only while nothing moves it", hint, FindingSeverity.Warning)
            : null;
    }

    private static string? MemberOfFirst(FunctionText function) => function.FirstParameter is not { } parameter
        ? null
        : Member.Matches(function.Body)
            .Where(match => Names(match, parameter) && !(match.Groups[3].Success && IsNumberMethod(match.Groups[2].Value)))
            .Select(match => match.Groups[2].Value)
            .FirstOrDefault();

    private static bool Names(Match match, string parameter)
    {
        // The name may follow a $, which text search takes for the end of another word.
        var name = match.Groups[1].Value;
        return name == parameter
            || (name.EndsWith(parameter, StringComparison.Ordinal) && parameter[0] != '$' && name[name.Length - parameter.Length - 1] == '$');
    }

    private static bool IsNumberMethod(string name) =>
        name is "toFixed" or "toString" or "toPrecision" or "toExponential" or "toLocaleString" or "valueOf";
}
