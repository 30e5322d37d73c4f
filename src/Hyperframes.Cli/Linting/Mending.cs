using Hyperframes.Linting;

namespace Hyperframes.Cli.Linting;

/// <summary><c>--fix</c>: mends the pages of a project and writes those that changed.</summary>
internal static class Mending
{
    public static IReadOnlyList<MendedFinding> Mend(LintTarget target, ProjectLintOptions options)
    {
        var mended = new List<MendedFinding>();
        foreach (var path in CompositionValidator.ValidateProject(target.Files, options).Files.Where(path => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)))
        {
            var html = target.Files.ReadText(path)!;
            var result = CompositionMender.Mend(html, options.Page with
            {
                FilePath = path,
                CompositionPath = path,
                IsSubComposition = target.EntryFile is null && path.StartsWith("compositions/", StringComparison.Ordinal),
            });
            if (result.Html != html)
            {
                target.Files.WriteText(path, result.Html);
                mended.AddRange(result.Mended);
            }
        }

        return mended;
    }
}
