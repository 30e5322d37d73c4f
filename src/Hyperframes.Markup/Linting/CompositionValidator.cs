using Hyperframes.Linting.Project;

namespace Hyperframes.Linting;

/// <summary>Judges HyperFrames pages by the rules of the upstream linter, and by some more of our own.</summary>
public static class CompositionValidator
{
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
