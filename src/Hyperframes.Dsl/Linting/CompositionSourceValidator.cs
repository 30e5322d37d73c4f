using System.Text;
using Hyperframes.Markup.Source;
using Hyperframes.Model;
using Hyperframes.Writing;

namespace Hyperframes.Linting;

/// <summary>Judges what a composition in C# writes, and names the lines of C# that wrote it.</summary>
public static class CompositionSourceValidator
{
    /// <summary>Builds a composition and judges its page and those of its scenes.</summary>
    /// <param name="build">Builds it: <c>() => new Promo().Build()</c>. It runs on the calling thread.</param>
    /// <param name="options">What holds for each page; its paths are set for each. <see cref="LintOptions.Default"/> when null.</param>
    /// <returns>
    /// The findings. One about an element has the file, line and column of the call that made the element, where the program's symbols are there; any other the page and the
    /// place in it.
    /// </returns>
    /// <exception cref="CompositionException">The composition contradicts itself; all reasons are listed.</exception>
    public static IReadOnlyList<LintFinding> Validate(Func<Composition> build, LintOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(build);
        options ??= LintOptions.Default;
        var composition = SourceLines.Record(build);
        var findings = new List<LintFinding>(Judge(composition.Html, Bundling.CompositionBundle.EntryPath, composition.Origins.FirstOrDefault(origins => origins.Path is null), options));
        foreach (var file in composition.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(file.OpenRead(), Encoding.UTF8);
            findings.AddRange(Judge(reader.ReadToEnd(), file.Path, composition.Origins.FirstOrDefault(origins => origins.Path == file.Path), options));
        }

        return findings;
    }

    private static IEnumerable<LintFinding> Judge(string page, string path, PageOrigins? origins, LintOptions options)
    {
        var lines = new LineMap(page);
        return CompositionValidator
            .Validate(page, options with { FilePath = path, CompositionPath = path, IsSubComposition = path != Bundling.CompositionBundle.EntryPath })
            .Select(finding => finding.Position is { } at && origins?.LineAt(page, lines.OffsetAt(at)) is { } line
                ? finding with { File = line.File, Position = new LinePosition(line.Line, Math.Max(1, line.Column)) }
                : finding);
    }
}
