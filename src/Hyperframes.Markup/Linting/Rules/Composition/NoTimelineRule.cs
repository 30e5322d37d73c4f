using Hyperframes.Linting.Reading;
using Hyperframes.Linting.Rules.Core;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Compositions for which the engine waits in vain.</summary>
internal sealed class NoTimelineRule : LintRule
{
    private static readonly LintCode Code = new(
        "missing_data_no_timeline",
        "HF3412",
        FindingSeverity.Warning,
        "The engine waits for a timeline that does not come",
        "For each data-composition-id without a registered timeline a render waits up to 45 seconds, unless the element says that there is none.",
        "Add data-no-timeline, or register the timeline.");

    private static readonly RulePattern ExternalScript = RulePattern.IgnoringCase(@"^<script\b[^>]*\bsrc\s*=");
    private static readonly RulePattern Computed = RulePattern.Of("""window\.__timelines\s*\[(?:[^\S\r\n]+|[^\S\r\n]*(?:[^\s"'[\]]|\[[^\r\n\]]*\])(?:[^\r\n[\]]|\[[^\r\n\]]*\])*)\]\s*(?:\?\?|\|\||&&)?=""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (!page.RootCompositionIdIsSet || page.Root is not { } root || HasExternalScript(page.RawSource)
            || page.Scripts.Any(script => script.Content.IndexOf("__timelines", StringComparison.Ordinal) >= 0 && Computed.IsMatch(script.CodeOnly)))
        {
            yield break;
        }

        var registered = new HashSet<string>(page.Scripts.SelectMany(script => TimelineRegistry.KeysIn(script.WithoutComments)).Select(key => key.Name), StringComparer.Ordinal);
        foreach (var tag in page.Tags.Where(tag => tag.HasText("data-composition-id")))
        {
            var id = tag.Decoded("data-composition-id")!;
            var isRoot = tag == root;
            if (registered.Contains(id) || (isRoot ? page.Options.IsSubComposition : page.IsInTemplate(tag))
                || tag.Has("data-no-timeline") || tag.HasText("data-composition-src") || tag.HasText("data-composition-file"))
            {
                continue;
            }

            yield return Finding.On(
                tag,
                Code,
                isRoot ? "The root registers no timeline and has no data-no-timeline, so each render waits for one." : $"The composition \"{id}\" registers no timeline and has no data-no-timeline, so each render waits for one.");
        }
    }

    /// <summary>Looks at each script tag once, comments' too.</summary>
    private static bool HasExternalScript(string html)
    {
        for (var at = html.IndexOf("<script", StringComparison.OrdinalIgnoreCase); at >= 0; at = html.IndexOf("<script", at, StringComparison.OrdinalIgnoreCase))
        {
            var end = html.IndexOf('>', at);
            var tag = html.Substring(at, (end < 0 ? html.Length : end) - at);
            if (ExternalScript.IsMatch(tag))
            {
                return true;
            }

            at += tag.Length;
        }

        return false;
    }
}
