using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>The addresses in <c>url()</c>, found by text.</summary>
internal static class CssUrls
{
    private static readonly RulePattern Comment = RulePattern.Of(@"/\*[\s\S]*?\*/");
    private static readonly RulePattern Url = RulePattern.Of("""\burl\(\s*(?:([^)"']+)|"([^)"']+)"\s*|'([^)"']+)'\s*)\)""");

    public static IEnumerable<string> In(string css) =>
        css.IndexOf("url(", StringComparison.Ordinal) < 0
            ? []
            : Url.Matches(Comment.Replace(css, "")).Select(match => JsNumber.Trim(match.Groups[1].Value + match.Groups[2].Value + match.Groups[3].Value)).Where(url => url.Length > 0);
}
