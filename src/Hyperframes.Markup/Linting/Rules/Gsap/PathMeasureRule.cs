using System.Text.RegularExpressions;
using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Paths that are measured before they have a shape.</summary>
internal sealed class PathMeasureRule : LintRule
{
    private static readonly LintCode Code = new(
        "svg_measure_before_path_d",
        "HF3226",
        FindingSeverity.Error,
        "A path is measured before it has a shape",
        "getTotalLength() of a path without d is 0, so dashes computed from it neither hide nor draw anything.",
        "Give the path its d before it is measured.");

    private static readonly RulePattern CssShape = RulePattern.Of(@"\bd\s*:\s*path\(");
    private static readonly RulePattern Created = RulePattern.Of(@"([A-Za-z_$][\w$]*)\s*=\s*document\.createElementNS\(");
    private static readonly RulePattern AttributeSet = RulePattern.Of("""\b(?<!\w\$*)([A-Za-z_$][\w$]*)\.setAttribute\(\s*["']d["']\s*,""");
    private static readonly RulePattern Tweened = RulePattern.Of(@"\.(?:set|to|fromTo)\s*\(\s*([A-Za-z_$][\w$]*)\s*,\s*\{[^{}]*\battr\s*:\s*\{[^{}]*\bd\s*:");
    private static readonly RulePattern Measured = RulePattern.Of(@"\b(?<!\w\$*)([A-Za-z_$][\w$]*)\.getTotalLength\s*\(");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var script in page.Scripts.Where(script => script.Content.IndexOf("getTotalLength", StringComparison.Ordinal) >= 0))
        {
            if (page.Styles.Any(style => CssShape.IsMatch(style.Content)))
            {
                yield break;
            }

            var text = ScriptText.Of(page, script);
            var measured = Measured.MatchesBefore(text.Source, ".getTotalLength").ToList();
            if (measured.Count == 0)
            {
                continue;
            }

            var variables = new ScriptElements(text, page);
            var created = new HashSet<string>(text.Matches(Created, "createElementNS").Select(match => match.Groups[1].Value), StringComparer.Ordinal);
            var shaped = AttributeSet.MatchesBefore(text.Source, ".setAttribute").Concat(text.Matches(Tweened, "attr")).ToLookup(match => match.Groups[1].Value, StringComparer.Ordinal);
            var reported = new HashSet<string>(StringComparer.Ordinal);
            foreach (var match in measured)
            {
                var name = match.Groups[1].Value;
                var tokens = variables.TokensOf(name);
                if (!created.Contains(name) && LackShape(page, tokens) && !shaped[name].Any(shape => Precedes(shape, match.Index, text))
                    && string.Join(", ", tokens) is var label && reported.Add(label))
                {
                    yield return Report(match, label, laterShaped: shaped[name].Any());
                }
            }
        }
    }

    private static bool LackShape(LintContext page, IReadOnlyList<string> tokens)
    {
        var tags = tokens.SelectMany(PageElements.Of(page).With).ToList();
        return tags.Count > 0 && tags.TrueForAll(tag => tag.Name == "path" && tag.Attr("d") is null);
    }

    private static bool Precedes(Match shape, int measured, ScriptText text) =>
        shape.Index < measured
        && (!text.IsInFunction(shape.Index)
            || text.Functions.Any(body => shape.Index > body.Start && shape.Index < body.End && measured > body.Start && measured < body.End));

    private static Finding Report(Match match, string label, bool laterShaped) => new(
        Code,
        laterShaped
            ? $"\"{label}\" is measured, and its d is set only inside a function, which may run later; its length is 0 until then."
            : $"\"{label}\" is measured, but it has no d, and nothing sets one; its length is 0.",
        "Set d at the top of the script before measuring, or write it in the page.")
    {
        Severity = laterShaped ? FindingSeverity.Warning : FindingSeverity.Error,
        Selector = label,
        Snippet = Snippet.Of(match.Value + ")"),
    };
}
