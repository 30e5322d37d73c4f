using System.Text.RegularExpressions;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Project;

/// <summary>Judges the pages of a project, then the project.</summary>
internal sealed class ProjectRun(IProjectFiles files, ProjectLintOptions options)
{
    private static readonly RulePattern FirstTag = RulePattern.Of("<[a-zA-Z][^>]*>");
    private static readonly RulePattern SnippetMark = RulePattern.Of(@"\bdata-hf-snippet\b");

    private readonly List<LintFinding> _findings = [];
    private readonly List<string> _judged = [];
    private readonly List<LintCode> _notRun = [];

    public ProjectLintResult Run()
    {
        if (options.EntryFile is { } template && IsTemplate(template))
        {
            JudgeTemplate(template);
            return new ProjectLintResult(_findings, _judged, _notRun);
        }

        var entry = options.EntryFile ?? "index.html";
        var html = files.ReadText(entry) ?? throw new FileNotFoundException($"The project has no {entry}.", entry);
        var pages = new List<ProjectPage> { new(entry, isRoot: true, html) };
        if (options.EntryFile is null)
        {
            pages.AddRange(SubCompositions().Select(path => new ProjectPage(path, isRoot: false, files.ReadText(path) ?? "")));
        }

        var project = new ProjectContext(files, pages, options);
        foreach (var page in pages)
        {
            if (page == pages[0] || !IsSnippet(page.Html))
            {
                JudgePage(project, page);
            }
        }

        foreach (var path in options is { EntryFile: null, Templates: true } ? Templates() : [])
        {
            JudgeTemplate(path);
        }

        foreach (var rule in LintRuleCatalog.Project.Where(rule => options.Page.OwnRules || rule.Codes.All(code => code.IsUpstream)))
        {
            JudgeProject(project, rule);
        }

        return new ProjectLintResult(_findings, _judged, _notRun);
    }

    private IEnumerable<string> SubCompositions() =>
        files.Paths
            .Where(path => path.StartsWith("compositions/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal)
                && !path.StartsWith("compositions/components/", StringComparison.Ordinal)
                && !path.Substring(path.LastIndexOf('/') + 1).StartsWith("._", StringComparison.Ordinal))
            .OrderBy(path => path, StringComparer.Ordinal);

    private IEnumerable<string> Templates() =>
        files.Paths.Where(IsTemplate).OrderBy(path => path, StringComparer.Ordinal);

    private static bool IsTemplate(string path) =>
        new[] { ".sbn-html", ".sbnhtml", ".scriban-html" }.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private void JudgeTemplate(string path)
    {
        _judged.Add(path);
        _findings.AddRange(CompositionValidator.ValidateTemplate(files.ReadText(path) ?? "", options.Page with { FilePath = path, CompositionPath = path }));
    }

    private static bool IsSnippet(string html) => FirstTag.Match(html) is { Success: true } tag && SnippetMark.IsMatch(tag.Value);

    private void JudgePage(ProjectContext project, ProjectPage page)
    {
        _judged.Add(page.Path);
        var found = CompositionValidator.Validate(page.Html, options.Page with
        {
            FilePath = files.Root + "/" + page.Path,
            CompositionPath = page.Path,
            IsSubComposition = page != project.Root,
            ExternalStyles = project.StylesOf(page),
        });
        _findings.AddRange(found.Select(finding => finding with { File = Relative(finding.File) }));
    }

    private void JudgeProject(ProjectContext project, ProjectRule rule)
    {
        if (rule.NeedsWholeProject && options.EntryFile is not null)
        {
            return;
        }

        if (!rule.CanRun(options))
        {
            _notRun.AddRange(rule.Codes);
            return;
        }

        try
        {
            _findings.AddRange(rule.Check(project).Select(Settle).OfType<LintFinding>());
        }
        catch (RegexMatchTimeoutException)
        {
            _notRun.AddRange(rule.Codes);
        }
    }

    private LintFinding? Settle(ProjectFinding finding)
    {
        var severity = options.Page.Severities.TryGetValue(finding.Code.Code, out var configured) ? configured : finding.Code.Severity;
        return severity is null ? null : new LintFinding
        {
            Code = finding.Code.Code,
            Severity = severity.Value,
            Message = finding.Message,
            FixHint = finding.FixHint ?? finding.Code.Remedy,
            File = finding.File,
            Position = finding.Position,
            ElementId = finding.ElementId,
        };
    }

    private string? Relative(string? path) =>
        path is not null && path.StartsWith(files.Root + "/", StringComparison.Ordinal) ? path.Substring(files.Root.Length + 1) : path;
}
