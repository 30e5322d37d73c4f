using Hyperframes.Linting.Project;
using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Project;

/// <summary>Mounted pages that cannot be mounted.</summary>
internal sealed class SubCompositionFileRule : ProjectRule
{
    private static readonly LintCode Code = new(
        "missing_or_empty_sub_composition",
        "HF3908",
        FindingSeverity.Error,
        "A mounted page is missing or empty",
        "A render refuses a host whose page is not there or holds no composition.",
        "Write the page: a template or body with an element that has data-composition-id.");

    public override IReadOnlyList<LintCode> Codes => [Code];

    public override IEnumerable<ProjectFinding> Check(ProjectContext project)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<string>([project.Root.Html]);
        while (pending.Count > 0)
        {
            foreach (var source in SourcesIn(pending.Dequeue()))
            {
                var path = source.StartsWith("/", StringComparison.Ordinal) ? null : ProjectPath.Combine("", source);
                if (!seen.Add(path ?? source))
                {
                    continue;
                }

                var html = path is null ? null : project.Files.ReadText(path);
                if (ProblemOf(project, path, html) is { } problem)
                {
                    yield return new ProjectFinding(Code, $"data-composition-src names {source}, but {problem}.");
                }
                else if (html is not null)
                {
                    pending.Enqueue(html);
                }
            }
        }
    }

    private static IEnumerable<string> SourcesIn(string html) =>
        FlatTagReader.Read(html).Tags
            .Select(tag => JsNumber.Trim(tag.Decoded("data-composition-src") ?? ""))
            .Where(source => source.Length > 0 && !ProjectPath.IsPlaceholder(source) && !ProjectPath.IsRemoteOrInline(source))
            .Distinct();

    private static string? ProblemOf(ProjectContext project, string? path, string? html)
    {
        if (html is null)
        {
            return path is not null && project.Files.Find(path) == ProjectEntry.Folder ? "that is a folder" : "there is no such file";
        }

        if (JsNumber.Trim(html).Length == 0)
        {
            return "that file is empty";
        }

        var content = ContentOf(html);
        return JsNumber.Trim(content).Length == 0 ? "that file has neither a template nor a body with content"
            : HasComposition(content) ? null
            : "nothing in that file has a data-composition-id";
    }

    /// <summary>What is mounted: the first template's inside, else the body's; a fragment as it is.</summary>
    private static string ContentOf(string html)
    {
        var tags = FlatTagReader.Read(html).Tags;
        if ((tags.FirstOrDefault(tag => tag.Name == "template") ?? tags.FirstOrDefault(tag => tag.Name == "body")) is { } holder)
        {
            var end = Math.Min(html.Length, holder.CloseIndex ?? html.Length);
            return end <= holder.End ? "" : html.Substring(holder.End, end - holder.End);
        }

        return tags.Any(tag => tag.Name == "html") ? "" : html;
    }

    private static bool HasComposition(string content)
    {
        var tags = FlatTagReader.Read(content).Tags;
        return tags.Any(tag => tag.Has("data-composition-id")
            && !tags.Any(template => template.Name == "template" && template.Index < tag.Index && template.CloseIndex > tag.Index));
    }
}
