using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Captions;

/// <summary>Captions that are fitted to a width which scaled words exceed.</summary>
internal sealed class FitTextRule : LintRule
{
    private const double WidestText = 1760;

    private static readonly LintCode Code = new(
        "caption_fittext_scale_mismatch",
        "HF3307",
        FindingSeverity.Warning,
        "Scaled words exceed the width that captions are fitted to",
        "The text fits before words are scaled up, and runs out of the frame when they are.",
        "Fit the text to a smaller width.");

    private static readonly RulePattern Fit = RulePattern.Of(@"fitTextFontSize\s*\([^)]*maxWidth\s*:\s*(\d+)");
    private static readonly RulePattern Scale = RulePattern.Of(@"scale\s*:\s*(1\.\d+)");
    private static readonly RulePattern Captions = RulePattern.IgnoringCase("caption|word|cg-|karaoke");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        foreach (var text in page.Scripts.Select(script => script.Content).Where(text => text.IndexOf("fitTextFontSize", StringComparison.Ordinal) >= 0))
        {
            var fit = Fit.Match(text);
            var width = fit.Success ? JsNumber.ParseInt(fit.Groups[1].Value) : 0;
            var scale = Scale.Matches(text).Select(match => JsNumber.ParseFloat(match.Groups[1].Value)).DefaultIfEmpty(0).Max();
            if (width * scale > WidestText && scale > 0 && Captions.IsMatch(text))
            {
                yield return new Finding(
                    Code,
                    $"Captions are fitted to {JsNumber.Print(width)} px, but words are scaled by {JsNumber.Print(scale)}: {JsNumber.Print(Math.Round(width * scale))} px.",
                    $"Fit them to {JsNumber.Print(Math.Floor(1700 / scale))} px.");
            }
        }
    }
}
