using Hyperframes.Linting.Project;
using Hyperframes.Linting.Templates;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting;

/// <summary>Judges HyperFrames pages by the rules of the upstream linter, and by some more of our own.</summary>
public static class CompositionValidator
{
    /// <summary>What a template for compositions has somewhere.</summary>
    private static readonly string[] Marks = ["data-composition-", "data-start", "data-track-index", "__timelines"];

    /// <summary>Judges one page.</summary>
    /// <param name="html">The page's text.</param>
    /// <param name="options">What is known beside it; <see cref="LintOptions.Default"/> when null.</param>
    /// <returns>The findings in the order of the rules; empty when there is nothing to say.</returns>
    public static IReadOnlyList<LintFinding> Validate(string html, LintOptions? options = null)
    {
        if (html is null)
        {
            throw new ArgumentNullException(nameof(html));
        }

        options ??= LintOptions.Default;
        if (html.Length > EngineCodes.LongestPage)
        {
            return [EngineCodes.TooLong(options, html.Length)];
        }

        return new LintRun(new LintContext(html, options)).Run(options.OwnRules ? LintRuleCatalog.All : LintRuleCatalog.Upstream);
    }

    /// <summary>
    /// Judges the literal HTML of a template (<c>.sbn-html</c>) by the rules that look at one tag, script or style sheet. They abstain where code of the template stands in
    /// it: what such a tag will be only the output shows, which <see cref="Validate"/> judges.
    /// </summary>
    /// <param name="template">The template's text.</param>
    /// <param name="options">What is known beside it; <see cref="LintOptions.Default"/> when null.</param>
    /// <returns>The findings, at their places in the template; empty for a template that is not for compositions.</returns>
    public static IReadOnlyList<LintFinding> ValidateTemplate(string template, LintOptions? options = null)
    {
        if (template is null)
        {
            throw new ArgumentNullException(nameof(template));
        }

        options ??= LintOptions.Default;
        if (template.Length > EngineCodes.LongestPage)
        {
            return [EngineCodes.TooLong(options, template.Length)];
        }

        if (!Marks.Any(mark => template.IndexOf(mark, StringComparison.OrdinalIgnoreCase) >= 0))
        {
            return [];
        }

        var rules = options.OwnRules ? TemplateRules.All : TemplateRules.All.Where(rule => rule.Codes.All(code => code.IsUpstream));
        return [.. new LintRun(new LintContext(TemplateLiteral.Of(template), options)).Run(rules).Where(TemplateRules.Holds)];
    }

    /// <summary>Judges what templates wrote, and names the places in the templates.</summary>
    /// <param name="html">The output: a page.</param>
    /// <param name="templates">The template and what it includes.</param>
    /// <param name="options">What is known beside it; <see cref="LintOptions.Default"/> when null.</param>
    /// <returns>
    /// The findings. One at a place that is literal text of a template has the template's path, line and column; one at a place that a value wrote, or that two
    /// templates could have written, has the place in the output.
    /// </returns>
    public static IReadOnlyList<LintFinding> ValidateOutput(string html, IEnumerable<TemplateText> templates, LintOptions? options = null)
    {
        if (templates is null)
        {
            throw new ArgumentNullException(nameof(templates));
        }

        var findings = Validate(html, options);
        var origin = new TemplateOrigin(templates);
        var lines = new LineMap(html);
        return [.. findings.Select(finding => finding.Position is { } at && lines.OffsetAt(at) is var offset && offset < html.Length && origin.Find(html, offset) is var (path, position)
            ? finding with { File = path, Position = position }
            : finding)];
    }

    /// <summary>Judges a project: its entry, all pages under <c>compositions/</c>, and what concerns them together.</summary>
    /// <param name="files">The project's files.</param>
    /// <param name="options">What is known beside them; <see cref="ProjectLintOptions.Default"/> when null.</param>
    /// <exception cref="FileNotFoundException">The project has no entry.</exception>
    public static ProjectLintResult ValidateProject(IProjectFiles files, ProjectLintOptions? options = null)
    {
        if (files is null)
        {
            throw new ArgumentNullException(nameof(files));
        }

        return new ProjectRun(files, options ?? ProjectLintOptions.Default).Run();
    }
}
