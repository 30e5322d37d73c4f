using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Entries that show nothing while the video is elsewhere.</summary>
internal sealed class BlankEntryRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "blank_root_with_standalone_composition",
        "HF3906",
        FindingSeverity.Error,
        "The entry is blank and another page holds the video",
        "Preview and render open index.html, so they show its background only; a render refuses to start.",
        "Move the composition into index.html, or mount its page there with data-composition-src.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override bool NeedsWholeProject => true;

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        if (Composition(project.Root) is not { } root
            || Inside(project.Root, root).Any(tag => tag.Name is not ("script" or "style" or "link" or "meta" or "template")))
        {
            yield break;
        }

        var candidates = project.Pages.Skip(1).Where(page => Composition(page) is { } composition && Inside(page, composition).Any(IsTimedContent)).Select(page => page.Path).ToList();
        if (candidates.Count > 0)
        {
            yield return new ProjectFinding(Code, $"The entry shows nothing, and {string.Join(", ", candidates)} {(candidates.Count == 1 ? "holds a video" : "hold videos")} that it does not mount.");
        }
    }

    private static HtmlTag? Composition(ProjectPage page) =>
        page.Read.Tags.FirstOrDefault(tag => tag.Name == "body") is { } body ? Inside(page, body).FirstOrDefault(tag => tag.Has("data-composition-id")) : null;

    /// <summary>The elements inside another one, but not those inside templates.</summary>
    private static IEnumerable<HtmlTag> Inside(ProjectPage page, HtmlTag outer)
    {
        var skipBefore = -1;
        foreach (var tag in page.Read.Tags)
        {
            if (tag.Index <= outer.Index || tag.Index >= (outer.CloseIndex ?? int.MaxValue) || tag.Index < skipBefore)
            {
                continue;
            }

            if (tag.Name == "template")
            {
                skipBefore = tag.CloseIndex ?? int.MaxValue;
            }

            yield return tag;
        }
    }

    private static bool IsTimedContent(HtmlTag tag) =>
        !tag.Has("data-composition-src")
        && (tag.Name is "video" or "audio" or "img" or "svg" or "canvas" || tag.Has("data-start") || tag.Has("data-end") || tag.Classes.Contains("clip"));
}
