using Hyperframes.Linting.Gsap;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Gsap;

/// <summary>Tweens of a transform on elements whose transform CSS already sets.</summary>
internal sealed class CssTransformConflictRule : LintRule
{
    private static readonly LintCode Code = new(
        "gsap_css_transform_conflict",
        "HF3206",
        FindingSeverity.Error,
        "A tween replaces a transform that CSS sets",
        "GSAP writes the whole transform, so centring by translate(-50%, -50%) or a scale from CSS is lost.",
        "Take the transform out of CSS and give it to GSAP, by fromTo with both ends.");

    private static readonly RulePattern Transform = RulePattern.Of(@"transform\s*:\s*([^;]+)");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.Scripts.Any(script => script.HasTimeline))
        {
            yield break;
        }

        var translates = new Dictionary<string, string>(StringComparer.Ordinal);
        var scales = new Dictionary<string, string>(StringComparer.Ordinal);
        ReadStyles(page, translates, scales);
        if (translates.Count == 0 && scales.Count == 0)
        {
            yield break;
        }

        var elements = PageElements.Of(page);
        foreach (var script in page.Scripts.Where(script => script.HasTimeline))
        {
            var conflicts = new Dictionary<string, Conflict>(StringComparer.Ordinal);
            foreach (var call in CallsOf(script).Where(call => call.Method is not ("from" or "fromTo")))
            {
                var moved = call.Properties.Where(name => name is "x" or "y" or "xPercent" or "yPercent").ToList();
                var scaled = call.Properties.Where(name => name is "scale" or "scaleX" or "scaleY").ToList();
                var translate = moved.Count > 0 ? Match(call.Selector, translates, elements) : null;
                var scale = scaled.Count > 0 ? Match(call.Selector, scales, elements) : null;
                if (translate is null && scale is null)
                {
                    continue;
                }

                if (!conflicts.TryGetValue(call.Selector, out var conflict))
                {
                    conflicts.Add(call.Selector, conflict = new Conflict(translate == scale || scale is null ? translate! : translate is null ? scale : translate + " " + scale, call.Code()));
                }

                conflict.Properties.UnionWith(moved.Concat(scaled));
            }

            foreach (var conflict in conflicts)
            {
                yield return Report(conflict.Key, conflict.Value);
            }
        }
    }

    private static void ReadStyles(LintContext page, Dictionary<string, string> translates, Dictionary<string, string> scales)
    {
        foreach (var style in page.Styles.Where(style => style.Content.IndexOf("transform", StringComparison.Ordinal) >= 0))
        {
            foreach (var block in CssText.SimpleBlocks(style.Content))
            {
                if (TransformIn(block.Body) is not { } transform)
                {
                    continue;
                }

                var selector = block.Header;
                if (Mentions(transform, "translate"))
                {
                    translates[selector] = transform;
                }

                if (Mentions(transform, "scale"))
                {
                    scales[selector] = transform;
                }
            }
        }

        foreach (var tag in page.Tags)
        {
            if (tag.Attr("style") is not { } inline || TransformIn(inline) is not { } transform)
            {
                continue;
            }

            foreach (var selector in tag.Selectors)
            {
                AddIfNew(translates, selector, transform, "translate");
                AddIfNew(scales, selector, transform, "scale");
            }
        }
    }

    private static string? TransformIn(string css) =>
        css.IndexOf("transform", StringComparison.Ordinal) >= 0 && Transform.Match(css) is { Success: true } match ? JsNumber.Trim(match.Groups[1].Value) : null;

    private static bool Mentions(string transform, string word) => transform.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;

    private static void AddIfNew(Dictionary<string, string> transforms, string selector, string transform, string word)
    {
        if (Mentions(transform, word) && !transforms.ContainsKey(selector))
        {
            transforms.Add(selector, transform);
        }
    }

    private static IEnumerable<StandaloneCall> CallsOf(ScriptBlock script) => script.Gsap.Windows
        .Select(window => new StandaloneCall(window.Method, window.Selector, window.Values.Names.ToList(), () => window.Code))
        .Concat(StandaloneCall.In(script.WithoutComments));

    private static string? Match(string selector, Dictionary<string, string> transforms, PageElements elements)
    {
        if (transforms.TryGetValue(selector, out var direct) && direct.Length > 0)
        {
            return direct;
        }

        var tokens = elements.TokensOf(selector);
        return transforms.Where(item => tokens.Contains(item.Key) && item.Value.Length > 0).Select(item => item.Value).FirstOrDefault();
    }

    private static Finding Report(string selector, Conflict conflict) => new(
        Code,
        $"CSS gives \"{selector}\" the transform {conflict.Transform}, which a tween of {string.Join("/", conflict.Properties)} replaces as a whole.",
        $"Take the transform of \"{selector}\" out of CSS and write it into both ends of a fromTo.")
    {
        Selector = selector,
        Snippet = Snippet.Of(conflict.Code),
    };

    private sealed record Conflict(string Transform, string Code)
    {
        public HashSet<string> Properties { get; } = new(StringComparer.Ordinal);
    }
}
