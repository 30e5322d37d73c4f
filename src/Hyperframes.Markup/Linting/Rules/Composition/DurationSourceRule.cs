using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Videos whose length nobody says.</summary>
internal sealed class DurationSourceRule : LintRule
{
    private const double ImageSeconds = 3;

    private static readonly LintCode Missing = new(
        "root_composition_missing_duration_source",
        "HF3421",
        FindingSeverity.Error,
        "Nothing says how long the video is",
        "A render needs a length, from the root's data-duration, a registered timeline or an animation that ends.",
        "Set data-duration on the root, in seconds.");

    private static readonly LintCode Derived = new(
        "root_composition_duration_derived",
        "HF3422",
        FindingSeverity.Warning,
        "The video's length comes from its clips",
        "Without data-duration or a timeline the length is the end of the last clip, and changes with it.",
        "Set data-duration on the root, in seconds.");

    private static readonly RulePattern Timeline = RulePattern.Of(@"gsap\.timeline\s*\(");
    private static readonly RulePattern Registered = RulePattern.IgnoringCase(
        """window\.__timelines(?:\[\s*(?:["'][^"']+["']|[A-Za-z_$][\w$.]*)\s*\]|\.\s*[A-Za-z_$][\w$]*)\s*=\s*[A-Za-z_$][\w$]*""");
    private static readonly RulePattern Lottie = RulePattern.Of(@"lottie\.(?:loadAnimation)\b|__hfLottie\b");
    private static readonly RulePattern Three = RulePattern.Of(@"\bTHREE\.");
    private static readonly RulePattern WebAnimation = RulePattern.Of(@"\.animate\s*\(\s*[[{$A-Za-z_]");
    private static readonly RulePattern CssComment = RulePattern.Of(@"/\*[\s\S]*?\*/");
    private static readonly RulePattern CssAnimation = RulePattern.Of(@"\banimation(?:-name)?\s*:");
    private static readonly RulePattern EndlessAnimation = RulePattern.Of(@"\banimation(?:-iteration-count)?\s*:(?:[^;{}]*[^\w;{}-])?infinite(?:[^\w-]|$)");

    public override IReadOnlyList<LintCode> Codes => [Missing, Derived];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Options.IsSubComposition || page.Root is not { } root || !root.Has("data-composition-id") || root.HasText("data-duration")
            || (AnyScript(page, Timeline) && AnyScript(page, Registered)))
        {
            yield break;
        }

        var css = CssComment.Replace(string.Join("\n", page.Styles.Select(style => style.Content).Concat(page.Tags.Select(tag => tag.Attr("style") ?? ""))), "");
        var usesLottie = page.Tags.Any(tag => tag.HasText("data-lottie-src")) || AnyScript(page, Lottie);
        var usesThree = AnyScript(page, Three);
        var usesWebAnimation = AnyScript(page, WebAnimation);
        if (!usesLottie && !usesThree && !usesWebAnimation && !CssAnimation.IsMatch(css))
        {
            yield return LengthOfClips(page, root) is { } length
                ? About(root, Derived, string.Format(CultureInfo.InvariantCulture, "The root has no data-duration, so the video ends with its last clip, at {0} s or later.", length))
                : About(root, Missing, "The root has no data-duration, and no timeline, animation or clip gives the video a length.");
        }
        else if (usesThree)
        {
            yield return About(root, Missing, "The root has no data-duration, and the length of a Three.js scene is not known.");
        }
        else if (EndlessAnimation.IsMatch(css) && !usesLottie && !usesWebAnimation)
        {
            yield return About(root, Missing, "The root has no data-duration, and a CSS animation never ends.");
        }
    }

    private static Finding About(HtmlTag root, LintCode code, string message) => Finding.On(root, code, message) with { ElementId = null };

    private static bool AnyScript(LintContext page, RulePattern pattern) => page.Scripts.Any(script => script.Content.Length > 0 && pattern.IsMatch(script.WithoutComments));

    /// <summary>The end of the last clip whose times are written; null when there is none.</summary>
    internal static double? LengthOfClips(LintContext page, HtmlTag root)
    {
        double? length = null;
        foreach (var tag in page.Tags)
        {
            if (tag == root || !tag.HasText("data-start"))
            {
                continue;
            }

            var start = JsNumber.ToNumber(tag.Attr("data-start"));
            var written = tag.Number("data-duration") is > 0 and var duration ? duration : tag.Number("data-end") - start;
            var seconds = written > 0 ? written : tag.Name == "img" ? ImageSeconds : null;
            if (JsNumber.IsFinite(start) && start + seconds is { } end && JsNumber.IsFinite(end) && end > 0)
            {
                length = Math.Max(length ?? 0, end);
            }
        }

        return length;
    }
}
