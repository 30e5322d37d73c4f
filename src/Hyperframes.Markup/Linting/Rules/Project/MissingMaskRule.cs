using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Masks that are not there.</summary>
internal sealed class MissingMaskRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "texture_mask_asset_not_found",
        "HF3904",
        FindingSeverity.Error,
        "A mask's file is missing",
        "An element whose mask cannot be loaded is not painted at all.",
        "Add the file to the project, or correct the url() of mask-image.");

    private static readonly RulePattern Mask = RulePattern.IgnoringCase("""\b(?:-webkit-)?mask-image\s*:\s*[^;{}]*url\(\s*(?:"([^"]+)"|'([^']+)'|([^"')\s]+))\s*\)""");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        foreach (var page in project.Pages)
        {
            var missing = SheetsOf(project, page)
                .Where(sheet => sheet.Css.IndexOf("mask-image", StringComparison.OrdinalIgnoreCase) >= 0)
                .SelectMany(sheet => Mask.Matches(sheet.Css).Select(match => (Url: UrlOf(match), sheet.Path)))
                .Where(found => IsMissing(project, page, found.Url, found.Path))
                .Select(found => ProjectPath.WithoutQuery(found.Url))
                .Distinct()
                .ToList();
            if (missing.Count > 0)
            {
                yield return new ProjectFinding(Code, $"The project has no {string.Join(", ", missing)}, which a mask-image names.") { File = page.Path };
            }
        }
    }

    private static IEnumerable<(string Css, string? Path)> SheetsOf(ProjectContext project, ProjectPage page) =>
        page.Read.Styles.Select(style => (style.Content, (string?)null))
            .Concat(project.StylesOf(page).Select(style => (style.Content, style.RootRelativePath)))
            .Concat(page.Read.Tags.Select(tag => (tag.Decoded("style") ?? "", (string?)null)));

    private static string UrlOf(System.Text.RegularExpressions.Match match) =>
        match.Groups[1].Success ? match.Groups[1].Value : match.Groups[2].Success ? match.Groups[2].Value : match.Groups[3].Value;

    private static bool IsMissing(ProjectContext project, ProjectPage page, string address, string? sheetPath)
    {
        var url = ProjectPath.WithoutQuery(address);
        if (url.Length == 0 || ProjectPath.IsPlaceholder(address) || ProjectPath.IsRemoteOrInline(url))
        {
            return false;
        }

        var fromRoot = url[0] == '/' ? url
            : sheetPath is not null ? ProjectPath.FolderOf(sheetPath) + "/" + url
            : project.Assets.FromPage(page.BasePath, url);
        return project.Assets.Existing(fromRoot) is null;
    }
}
