using Hyperframes.Linting.Project;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Projects with several entries.</summary>
internal sealed class MultipleRootsRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "multiple_root_compositions",
        "HF3905",
        FindingSeverity.Error,
        "A project has several entries",
        "The runtime may take each page in the project's folder for an entry and play its sound too.",
        "Keep one index.html in the project's folder and move the others under compositions/.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override bool NeedsWholeProject => true;

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        var entries = project.RootFiles
            .Where(name => name.EndsWith(".html", StringComparison.Ordinal) && !name.StartsWith("._", StringComparison.Ordinal) && name != "caption-skin.html")
            .Where(name => project.Files.ReadText(name)?.IndexOf("data-composition-id", StringComparison.OrdinalIgnoreCase) >= 0)
            .ToList();
        if (entries.Count > 1)
        {
            yield return new ProjectFinding(Code, $"The project's folder has several compositions: {string.Join(", ", entries)}.");
        }
    }
}
