using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Project;

/// <summary>A page of the project, for the rules that look at all of them.</summary>
internal sealed class ProjectPage(string path, bool isRoot, string html)
{
    private static readonly RulePattern Style = RulePattern.IgnoringCase(@"<style\b[^>]*>[\s\S]*?</style\b[^>]*>");
    private static readonly RulePattern Script = RulePattern.IgnoringCase(@"<script\b[^>]*>[\s\S]*?</script\b[^>]*>");

    private TagList? _read;
    private string? _markup;

    /// <summary>Path from the project's root.</summary>
    public string Path { get; } = path;

    /// <summary>The path from which addresses are resolved; null for <c>index.html</c>, whose addresses count from the root.</summary>
    public string? BasePath => isRoot && Path == "index.html" ? null : Path;

    public string Html { get; } = html;

    /// <summary>The page's tags, templates' too, comments' not.</summary>
    public TagList Read => _read ??= FlatTagReader.Read(Html);

    /// <summary>The page with comments, styles and scripts as spaces.</summary>
    public string Markup => _markup ??= Mask(Script, Mask(Style, WithoutComments(Html)));

    private static string Mask(RulePattern pattern, string text) => pattern.Replace(text, match => new string(' ', match.Length));

    private static string WithoutComments(string html)
    {
        var text = html;
        for (var start = text.IndexOf("<!--", StringComparison.Ordinal); start >= 0; start = text.IndexOf("<!--", start, StringComparison.Ordinal))
        {
            var end = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            text = text.Substring(0, start) + new string(' ', end + 3 - start) + text.Substring(end + 3);
        }

        return text;
    }
}
