using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Keyframes that several elements share.</summary>
internal sealed class GroupKeyframesRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_group_selector_keyframes",
        "HF3223",
        FindingSeverity.Warning,
        "Several elements share keyframes",
        "Who edits the keyframes of one of the elements in Studio changes them for all.",
        "Give each element a tween of its own.");

    private static readonly RulePattern Shared = RulePattern.Of("""\.(?:to|from|fromTo)\(\s*["']([^"']+,\s*[^"']+)["']\s*,\s*\{[^}]*keyframes""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var found in ScriptMatches.Of(page, Shared, "keyframes", 20, 40, withoutComments: true))
        {
            var selector = found.Match.Groups[1].Value;
            yield return new Finding(
                Code,
                $"{JsNumber.Print(selector.Split(',').Length)} elements (\"{selector}\") share the keyframes of one tween.",
                "Write one tween for each element, each with its own keyframes.")
            {
                Snippet = found.Snippet,
                Offset = found.Script.ContentStart + found.Match.Index,
            };
        }
    }
}
