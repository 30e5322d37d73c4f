using System.Globalization;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Composition;

/// <summary>Paths that leave the project.</summary>
internal sealed class ParentTraversalRule : LintRule
{
    private static readonly LintCode Code = new(
        "invalid_parent_traversal_in_asset_path",
        "HF3402",
        FindingSeverity.Error,
        "A path leaves the project",
        "A ../ above the project's root is cut off at the root, so another file is loaded than written, or none.",
        "Write a path inside the project; it counts from the folder of the file it stands in.");

    private static readonly RulePattern NotAPath = RulePattern.IgnoringCase(@"^(?:[a-z][a-z0-9+.-]*:|[\\/#])");
    private static readonly RulePattern Slash = RulePattern.IgnoringCase(@"\\|%2f");
    private static readonly RulePattern Dot = RulePattern.IgnoringCase("%2e");
    private static readonly RulePattern Absolute = RulePattern.IgnoringCase(@"^(?:[a-z]:)?[\\/]");
    private static readonly char[] Separators = ['/', '\\'];

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<Finding> Check(LintContext page)
    {
        if (page.IsRegistryItem || !MayClimb(page))
        {
            yield break;
        }

        var depth = DepthOf(page.Options.CompositionPath ?? "index.html");
        // The place of the first one is named.
        var offenders = new List<(string Path, int? Offset)>();
        foreach (var tag in page.Tags)
        {
            foreach (var path in PathsOf(tag).Where(path => Climbs(path, depth)))
            {
                offenders.Add((path.Trim(), tag.Index));
            }
        }

        foreach (var style in page.Styles)
        {
            var from = string.IsNullOrEmpty(style.RootRelativePath) ? depth : DepthOf(style.RootRelativePath!);
            foreach (var path in CssUrls.In(style.Content).Where(path => Climbs(path, from)))
            {
                offenders.Add((path, style.IsExternal || offenders.Count > 0 ? null : style.ContentStart + Math.Max(0, style.Content.IndexOf(path, StringComparison.Ordinal))));
            }
        }

        if (offenders.Count > 0)
        {
            var paths = string.Join(", ", offenders.Select(offender => offender.Path).Distinct().Take(5));
            yield return new Finding(Code, string.Format(CultureInfo.InvariantCulture, "{0} path{1} the project: {2}", offenders.Count, offenders.Count == 1 ? " leaves" : "s leave", paths))
            {
                Offset = offenders[0].Offset,
            };
        }
    }

    private static bool MayClimb(LintContext page) =>
        page.Source.IndexOf("..", StringComparison.Ordinal) >= 0 || page.Source.IndexOf("%2e", StringComparison.OrdinalIgnoreCase) >= 0
        || page.Source.IndexOf("&#", StringComparison.Ordinal) >= 0 || page.Source.IndexOf("&period;", StringComparison.Ordinal) >= 0
        || page.Options.ExternalStyles.Count > 0;

    private static IEnumerable<string> PathsOf(HtmlTag tag)
    {
        if (tag.Decoded("src") is { } src)
        {
            yield return src;
        }

        if (tag.Decoded("href") is { } href)
        {
            yield return href;
        }

        foreach (var url in tag.Decoded("style") is { Length: > 0 } style ? CssUrls.In(style) : [])
        {
            yield return url;
        }
    }

    private static bool Climbs(string value, int depth)
    {
        var text = JsNumber.Trim(value);
        if (NotAPath.IsMatch(text))
        {
            return false;
        }

        var path = Dot.Replace(Slash.Replace(text.Split('?', '#')[0], "/"), ".");
        foreach (var segment in path.Split('/'))
        {
            depth += segment == ".." ? -1 : segment is "" or "." ? 0 : 1;
            if (depth < 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int DepthOf(string file)
    {
        if (Absolute.IsMatch(file))
        {
            return 0;
        }

        var depth = 0;
        var segments = file.Split(Separators);
        for (var i = 0; i < segments.Length - 1; i++)
        {
            depth = segments[i] == ".." ? Math.Max(0, depth - 1) : segments[i] is "" or "." ? depth : depth + 1;
        }

        return depth;
    }
}
