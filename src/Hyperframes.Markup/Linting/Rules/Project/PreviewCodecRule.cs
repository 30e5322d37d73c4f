using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Videos that browsers may not play.</summary>
internal sealed class PreviewCodecRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "hevc_preview_codec",
        "HF3910",
        FindingSeverity.Info,
        "A video uses HEVC",
        "A render decodes it itself; a preview needs a browser that can, or a copy in H.264.",
        "Nothing, unless the preview shows no video; then convert the file to H.264.");

    private static readonly RulePattern Sources = MediaSources.Of("video");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override bool CanRun(ProjectLintOptions options) => options.Probe is not null;

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        var hevc = project.Pages
            .SelectMany(page => MediaSources.In(page, Sources).Select(found => LocalVideo.Of(project, page, found.Source)))
            .OfType<string>()
            .Distinct()
            .Where(file => project.Options.Probe?.Probe(file)?.VideoCodec == "hevc")
            .ToList();
        if (hevc.Count > 0)
        {
            yield return new ProjectFinding(Code, $"{string.Join(", ", hevc)} {(hevc.Count == 1 ? "uses" : "use")} HEVC, which not every preview can play.");
        }
    }
}
