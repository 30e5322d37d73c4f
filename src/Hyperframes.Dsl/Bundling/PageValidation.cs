using Hyperframes.Linting;
using Hyperframes.Markup.Source;
using Hyperframes.Writing;

namespace Hyperframes.Bundling;

/// <summary>Has the linter judge the pages of a bundle: the entry and every scene.</summary>
internal static class PageValidation
{
    private const string Scenes = "compositions/";

    // Parts that are copied into compositions by hand; upstream does not judge them on their own.
    private const string Components = "compositions/components/";

    public static IEnumerable<LintFinding> Of(IReadOnlyDictionary<string, BundleFile> files, string entry)
    {
        var findings = new List<LintFinding>(Judge(CompositionBundle.EntryPath, entry, files, isScene: false));
        foreach (var (path, file) in files)
        {
            var isScene = path.StartsWith(Scenes, StringComparison.Ordinal) && !path.StartsWith(Components, StringComparison.Ordinal)
                && path.EndsWith(".html", StringComparison.Ordinal);
            if (!isScene)
            {
                continue;
            }

            if (PageText.Read(file) is not { } text)
            {
                findings.Add(BundleFindings.NotUtf8(path));
            }
            else if (PageOutline.Of(text).FirstElement?.Attribute("data-hf-snippet") is null)
            {
                findings.AddRange(Judge(path, text, files, isScene: true));
            }
        }

        return findings;
    }

    private static IReadOnlyList<LintFinding> Judge(string path, string text, IReadOnlyDictionary<string, BundleFile> files, bool isScene) =>
        CompositionValidator.Validate(text, new LintOptions
        {
            FilePath = path,
            CompositionPath = path,
            IsSubComposition = isScene,
            ExternalStyles = [.. StylesOf(path, text, files)],
        });

    private static IEnumerable<ExternalStyle> StylesOf(string page, string text, IReadOnlyDictionary<string, BundleFile> files)
    {
        foreach (var link in HtmlTokenizer.Tokenize(text).Where(token => token is { Kind: HtmlTokenKind.StartTag, Name: "link" }))
        {
            if (link.Attribute("rel")?.Value.Split(' ').Contains("stylesheet", StringComparer.OrdinalIgnoreCase) == true
                && link.Attribute("href")?.Value is { Length: > 0 } reference
                && AssetReference.Resolve(page, reference, files.ContainsKey) is { } path
                && files.TryGetValue(path, out var file) && PageText.Read(file) is { } style)
            {
                yield return new ExternalStyle(reference, style, path, path);
            }
        }
    }
}
