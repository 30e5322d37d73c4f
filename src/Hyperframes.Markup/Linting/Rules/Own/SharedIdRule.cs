using Hyperframes.Linting.Project;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Rules.Own;

/// <summary>Ids that pages share that are mounted into one document.</summary>
internal sealed class SharedIdRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "duplicate_id_across_pages",
        "HF4012",
        FindingSeverity.Info,
        "Pages share an id",
        "Mounted pages stand in one document, where a selector for the id reaches the first of the elements unless it is scoped.",
        "Give the elements ids of their own, or scope each selector to its composition.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override bool NeedsWholeProject => true;

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in project.Pages)
        {
            LineMap? lines = null;
            foreach (var group in page.Read.Tags.Where(tag => tag.Id is not null && !tag.Has("data-composition-id")).GroupBy(tag => tag.Id!, StringComparer.Ordinal))
            {
                if (!first.TryGetValue(group.Key, out var other))
                {
                    first[group.Key] = page.Path;
                }
                else if (group.Key != "root")
                {
                    yield return new ProjectFinding(Code, $"The id \"{group.Key}\" is used in {other} too.")
                    {
                        File = page.Path,
                        ElementId = group.Key,
                        Position = (lines ??= new LineMap(page.Html)).PositionAt(group.First().Index),
                    };
                }
            }
        }
    }
}
