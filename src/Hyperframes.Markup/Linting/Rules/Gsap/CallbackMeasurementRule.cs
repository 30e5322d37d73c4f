using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Callbacks of the timeline that measure the page.</summary>
internal sealed class CallbackMeasurementRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_callback_dom_measurement",
        "HF3221",
        FindingSeverity.Warning,
        "A callback of the timeline measures the page",
        "The renderer runs callbacks at each seek, in any order; what they measure depends on the frames that came before.",
        "Measure once while the timeline is built.");

    private static readonly RulePattern Added = RulePattern.Of(@"(?<![\w$])([A-Za-z_$][\w$]*)\.(?:add|call)\s*\(");
    private static readonly RulePattern EventCallback = RulePattern.Of("""(?<![\w$])([A-Za-z_$][\w$]*)\.eventCallback\s*\(\s*["']on[A-Za-z]+["']\s*,""");
    private static readonly RulePattern Member = RulePattern.Of(@"\bon(?:Start|Update|Complete|Repeat|ReverseComplete|Interrupt|Overwrite)\s*:\s*");
    private static readonly RulePattern Receiver = RulePattern.Of(@"([A-Za-z_$][\w$]*)\.(?:set|to|from|fromTo|timeline)\b");
    private static readonly RulePattern Name = RulePattern.Of(@"^[A-Za-z_$][\w$]*$");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.HasTimeline && MeasuringFunctions.MayMeasure(script.Content)))
        {
            var text = ScriptText.Of(page, script);
            if (text.Source.IndexOf("gsap.timeline", StringComparison.Ordinal) < 0)
            {
                continue;
            }

            var measuring = new Lazy<MeasuringFunctions>(() => new MeasuringFunctions(text));
            foreach (var (site, _) in Callbacks(text).Where(item => Measures(item.Callback, measuring)))
            {
                yield return new Finding(
                    Code,
                    "A callback of the timeline measures elements; the renderer runs it at each seek, with another page each time.",
                    "Measure before the timeline is registered, or work from coordinates that are fixed.")
                {
                    Selector = Shorten(site),
                    Snippet = Snippet.Of(site),
                };
            }
        }
    }

    private static string? Shorten(string site)
    {
        const int Longest = 120;
        var flat = JsNumber.Trim(Snippet.Collapse(site));
        return flat.Length == 0 ? null : flat.Length <= Longest ? flat : flat.Substring(0, Longest - 3) + "...";
    }

    private static bool Measures(string expression, Lazy<MeasuringFunctions> measuring)
    {
        var callback = JsNumber.Trim(expression);
        return FunctionText.Read(callback) is { } function
            ? measuring.Value.ReachedFrom(function.Body)
            : Name.IsMatch(callback) && measuring.Value.Contains(callback);
    }

    private static IEnumerable<(string Site, string Callback)> Callbacks(ScriptText text)
    {
        BracketPairs? parentheses = null;
        foreach (var match in text.Timelines.Count == 0 ? [] : Added.MatchesBefore(text.Source, ".add", ".call").Where(match => IsTimeline(match.Groups[1].Value, text)))
        {
            parentheses ??= new BracketPairs(text.Source, '(', ')');
            var opening = match.Index + match.Length - 1;
            if (parentheses.CloseOf(opening) is >= 0 and var close)
            {
                var first = ScriptText.ExpressionAt(text.Source.Substring(opening + 1, close - opening - 1), 0);
                yield return (match.Value + first + ", ...)", first);
            }
        }

        foreach (var match in text.Timelines.Count == 0 ? [] : EventCallback.MatchesBefore(text.Source, ".eventCallback").Where(match => IsTimeline(match.Groups[1].Value, text)))
        {
            var expression = ScriptText.ExpressionAt(text.Source, match.Index + match.Length);
            yield return (match.Value + expression + ")", expression);
        }

        foreach (var match in Member.Matches(text.Source).Where(match => IsInTweenVars(text, match.Index)))
        {
            var expression = ScriptText.ExpressionAt(text.Source, match.Index + match.Length);
            yield return (match.Value + expression, expression);
        }
    }

    private static bool IsTimeline(string name, ScriptText text) =>
        text.Timelines.Any(timeline => name == timeline || name.EndsWith("$" + timeline, StringComparison.Ordinal));

    private static bool IsInTweenVars(ScriptText text, int offset)
    {
        const int Window = 240;
        var opening = text.Braces.OpeningAround(offset);
        if (opening < 0)
        {
            return false;
        }

        var start = Math.Max(0, opening - Window);
        var before = Snippet.Collapse(text.Source.Substring(start, opening - start));
        return Receiver.Matches(before).Any(match => match.Groups[1].Value is var name
            && (name.EndsWith("gsap", StringComparison.Ordinal) || text.Timelines.Any(timeline => name.EndsWith(timeline, StringComparison.Ordinal))));
    }
}
