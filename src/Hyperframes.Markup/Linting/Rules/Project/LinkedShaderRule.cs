using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;
using Hyperframes.Linting.Rules.Shaders;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Shaders in the project's own linked scripts.</summary>
internal sealed class LinkedShaderRule : ProjectRule
{
    private static readonly RulePattern ScriptType = RulePattern.IgnoringCase("^(?:module|(?:text|application)/javascript)$");
    private static readonly RulePattern NotLocal = RulePattern.IgnoringCase(@"^(?:[a-z][a-z\d+.-]*:|//|#)");
    private static readonly RulePattern Authored = RulePattern.IgnoringCase(@"\.(?:js|mjs|cjs)$");
    private static readonly RulePattern Foreign = RulePattern.IgnoringCase(@"(?:\.min\.js$|(?:^|[/\\])(?:vendor|node_modules)[/\\])");

    public override IReadOnlyList<LintCode> Codes => [UnboundedCosineRule.Report().Code];

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        foreach (var file in project.Pages.SelectMany(page => ScriptsOf(project, page)).Distinct(StringComparer.Ordinal))
        {
            if (project.Files.ReadText(file) is not { } text || text.IndexOf("pow", StringComparison.Ordinal) < 0)
            {
                continue;
            }

            var lines = new LineMap(text);
            foreach (var offset in UnboundedCosineRule.PowersInStrings(text))
            {
                var finding = UnboundedCosineRule.Report();
                yield return new ProjectFinding(finding.Code, finding.Message, finding.FixHint)
                {
                    File = file,
                    Position = offset is { } known ? lines.PositionAt(known) : null,
                };
            }
        }
    }

    private static IEnumerable<string> ScriptsOf(ProjectContext project, ProjectPage page)
    {
        foreach (var script in page.Read.Scripts)
        {
            var type = script.Tag.Decoded("type") ?? "";
            if ((type.Length > 0 && !ScriptType.IsMatch(type)) || script.Tag.Decoded("src") is not { Length: > 0 } source || NotLocal.IsMatch(source))
            {
                continue;
            }

            var beside = source[0] == '/' ? source : ProjectPath.FolderOf(page.Path) + "/" + source;
            if (project.Assets.Existing(beside) is { } file && Authored.IsMatch(file) && !Foreign.IsMatch(file))
            {
                yield return file;
            }
        }
    }
}
