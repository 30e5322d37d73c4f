using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Quoted sources in a page's markup, found by text as upstream does: an unquoted one is not seen.</summary>
internal static class MediaSources
{
    public static RulePattern Of(string names) => RulePattern.IgnoringCase($"""<({names})\b[^>]*\ssrc\s*=\s*(?:"[^"]*"|'[^']*')[^>]*>""");

    public static IEnumerable<(string Name, string Source, LinePosition Position)> In(ProjectPage page, RulePattern pattern)
    {
        LineMap? lines = null;
        foreach (var match in pattern.Matches(page.Markup))
        {
            var source = FlatTagReader.Read(match.Value).Tags.Select(tag => tag.Decoded("src")).FirstOrDefault(src => src is not null) ?? "";
            yield return (match.Groups[1].Value.ToLowerInvariant(), source, (lines ??= new LineMap(page.Html)).PositionAt(match.Index));
        }
    }
}
