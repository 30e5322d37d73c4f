using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;
using Hyperframes.Markup.Source;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Media on the web that are not there.</summary>
internal sealed class DeadAddressRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "inaccessible_media_url",
        "HF3911",
        FindingSeverity.Error,
        "A medium on the web cannot be loaded",
        "A render fetches media from the web before it starts and leaves out, or stops at, what it cannot get.",
        "Correct the address, or put the file into the project.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override bool CanRun(ProjectLintOptions options) => options.Addresses is not null;

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in project.Pages)
        {
            var lines = new LineMap(page.Html);
            foreach (var tag in page.Read.Tags.Where(tag => tag.Name is "video" or "audio" or "img" or "source" && IsOnTheWeb(tag)))
            {
                var address = tag.Attr("src")!;
                if (seen.Add(address) && project.Options.Addresses?.ProblemOf(address) is { } problem)
                {
                    yield return new ProjectFinding(Code, $"{tag.Label} names {address}, which cannot be loaded: {problem}.") { File = page.Path, ElementId = tag.Id, Position = lines.PositionAt(tag.Index) };
                }
            }
        }
    }

    private static bool IsOnTheWeb(HtmlTag tag) =>
        tag.Attr("src") is { } src && (src.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || src.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
}
