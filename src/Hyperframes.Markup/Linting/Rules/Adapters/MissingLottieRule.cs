using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Adapters;

/// <summary>Lottie animations on a page that does not load Lottie.</summary>
internal sealed class MissingLottieRule : LintRule
{
    private static readonly LintCode Code = new(
        "missing_lottie_script",
        "HF3501",
        FindingSeverity.Error,
        "Lottie is used and not loaded",
        "Without the player the animation is not drawn.",
        "Load Lottie by a script element before its use.");

    private static readonly RulePattern Use = RulePattern.Of(@"lottie\.(loadAnimation|setSpeed|play|stop|destroy)\b");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if ((page.Tags.Any(tag => tag.HasText("data-lottie-src")) || page.Scripts.Any(script => script.IsInline && Use.IsMatch(script.Content)))
            && !page.Scripts.Any(script => script.Src?.IndexOf("lottie", StringComparison.OrdinalIgnoreCase) >= 0))
        {
            yield return new Finding(
                Code,
                "The page uses Lottie, but no script element loads it.",
                "Add <script src=\"lottie.min.js\"></script> before its use, with the file from the npm package lottie-web in the project.");
        }
    }
}
