using System.Text.RegularExpressions;

namespace Hyperframes.Rendering.Tests.Documentation;

/// <summary>Pages that a document shows, as the project that a reader would copy them into; a page whose name is not told is <c>index.html</c>.</summary>
internal sealed partial record DocumentedProject(IReadOnlyList<(string Path, string Html)> Pages)
{
    private const string AnyScene = "<template><div data-composition-id=\"scene\" data-no-timeline data-duration=\"10\" data-width=\"1920\" data-height=\"1080\"></div></template>";

    public static DocumentedProject Read(string markdown) => new(
    [
        .. Page().Matches(markdown.ReplaceLineEndings("\n")).Select(match => (match.Groups["path"].Success ? match.Groups["path"].Value : "index.html", match.Groups["html"].Value)),
    ]);

    /// <summary>Writes the pages, and in place of each file that they name and that is not shown, one that will do.</summary>
    public void WriteTo(string folder)
    {
        foreach (var (path, html) in Pages)
        {
            Write(folder, path, html);
        }

        foreach (var path in Pages.SelectMany(page => Address().Matches(page.Html).Select(match => match.Groups["path"].Value)))
        {
            if (!path.Contains(':', StringComparison.Ordinal) && !path.StartsWith("..", StringComparison.Ordinal) && !File.Exists(Path.Combine(folder, path)))
            {
                Write(folder, path, Path.GetExtension(path) == ".html" ? AnyScene : "any");
            }
        }
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    [GeneratedRegex(@"^(?:`(?<path>[^`\n]+)`:\n\n)?```html[^\n]*\n(?<html>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex("""(?:(?:src|href|poster)="|url\(['"]?)(?<path>[^"'()#]+)""")]
    private static partial Regex Address();
}
