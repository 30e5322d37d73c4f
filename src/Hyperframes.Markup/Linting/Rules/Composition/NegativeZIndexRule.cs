using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Elements below zero.</summary>
internal sealed class NegativeZIndexRule : LintRule
{
    private static readonly LintCode Code = new(
        "negative_z_index",
        "HF3413",
        FindingSeverity.Warning,
        "A z-index is negative",
        "The element is painted behind the background of the nearest stacking context, which is the root's when no other is nearer.",
        "Give its parent a stacking context, isolation: isolate being the simplest, or order the elements in the source.");

    private static readonly RulePattern Negative = RulePattern.Of(@"(?<![\w-])z-index\s*:\s*-(?!0(?:\s*[;}]|\s*$))([\d.]+)");
    private static readonly RulePattern SimpleSelector = RulePattern.Of(@"^[.#][\w-]+$");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.Source.IndexOf("z-index", StringComparison.Ordinal) < 0 && !page.Options.ExternalStyles.Any(style => style.Content.Contains("z-index")))
        {
            yield break;
        }

        var contexts = page.Shared(StackingContexts.Of);
        var named = new Lazy<ILookup<string, HtmlTag>>(() => page.Tags
            .SelectMany(tag => tag.Classes.Select(name => "." + name).Append("#" + tag.Id).Distinct().Select(name => (Name: name, Tag: tag)))
            .ToLookup(pair => pair.Name, pair => pair.Tag, StringComparer.Ordinal));
        foreach (var style in page.Styles.Where(style => style.Content.IndexOf("z-index", StringComparison.Ordinal) >= 0))
        {
            var css = style.WithoutComments;
            foreach (var match in Negative.Matches(css))
            {
                var selector = OwnerOf(css, match.Index);
                if (!IsContained(selector, named, contexts))
                {
                    yield return Found(match, selector, style.IsExternal ? null : style.ContentStart + match.Index);
                }
            }
        }

        foreach (var tag in page.Tags)
        {
            if (tag.Attr("style") is { } inline && Negative.Match(inline) is { Success: true } match && !contexts.HoldsParentOf(tag))
            {
                yield return Found(match, tag.Id is { } id ? "#" + id : null, tag.Index);
            }
        }
    }

    private static Finding Found(Match match, string? selector, int? offset) => new(Code, $"z-index: -{match.Groups[1].Value} puts the element behind its stacking context's background.")
    {
        Selector = selector,
        Snippet = Snippet.Of(match.Value),
        Offset = offset,
    };

    private static string? OwnerOf(string css, int offset)
    {
        var open = css.LastIndexOf('{', offset);
        if (open < 0)
        {
            return null;
        }

        var before = open == 0 ? -1 : css.LastIndexOf('}', open);
        var lines = JsNumber.Trim(css.Substring(before + 1, open - before - 1)).Split('\n');
        var last = JsNumber.Trim(lines[lines.Length - 1]);
        return last.Length == 0 ? null : last;
    }

    private static bool IsContained(string? selector, Lazy<ILookup<string, HtmlTag>> named, StackingContexts contexts)
    {
        if (selector is null || !SimpleSelector.IsMatch(selector))
        {
            return false;
        }

        var matched = named.Value[selector];
        return matched.Any() && matched.All(contexts.HoldsParentOf);
    }
}
