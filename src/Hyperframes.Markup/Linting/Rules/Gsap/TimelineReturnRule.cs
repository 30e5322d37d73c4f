using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>What a timeline's methods return, taken for the tween that they made.</summary>
internal sealed class TimelineReturnRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_timeline_return_used_as_tween",
        "HF3222",
        FindingSeverity.Error,
        "A timeline is taken for one of its tweens",
        "tl.to() returns the timeline, so kill() or pause() on it stops the whole composition.",
        "Make the tween by gsap.to() and add it, or nest a timeline of its own.");

    private static readonly RulePattern Captured = RulePattern.Of(
        @"(?:\.push\s*\(\s*|(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*)([A-Za-z_$][\w$]*)\s*\.\s*(to|from|fromTo|set|call|add)\s*\(");

    private static readonly RulePattern TreatedAsTween = RulePattern.Of(
        @"([A-Za-z_$][\w$]*)\s*\.\s*(?:kill|revert|invalidate|pause|resume|restart|seek|progress|timeScale)\s*\(");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.HasTimeline))
        {
            var text = ScriptText.Of(page, script);
            if (text.Timelines.Count == 0)
            {
                continue;
            }

            var treated = new Lazy<HashSet<string>>(() => new HashSet<string>(
                TreatedAsTween.Matches(text.Source).Select(match => match.Groups[1].Value), StringComparer.Ordinal));
            foreach (var match in Captured.Matches(text.Source).Where(match => text.Timelines.Contains(match.Groups[2].Value)))
            {
                var name = match.Groups[1].Success ? match.Groups[1].Value : null;
                if (name is not null && !treated.Value.Contains(name))
                {
                    continue;
                }

                var start = Math.Max(0, match.Index - 40);
                var end = Math.Min(text.Source.Length, match.Index + match.Length + 60);
                yield return new Finding(
                    Code,
                    $"{(name is null ? "push" : name)} keeps what .{match.Groups[3].Value}() of a timeline returns, which is the timeline and not the tween.",
                    "Build a group of tweens that is to be discarded in a nested timeline and add that, or add a tween made by gsap.to().")
                {
                    Snippet = Snippet.Of(text.Source.Substring(start, end - start)),
                    Offset = script.ContentStart + match.Index,
                };
            }
        }
    }
}
