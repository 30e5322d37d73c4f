using System.Text.RegularExpressions;

namespace Hyperframes.Packaging.Tests.Documentation;

/// <summary>One fenced block of a Markdown file.</summary>
/// <param name="Document">The file, relative to the root.</param>
/// <param name="Line">1-based line of its opening fence.</param>
/// <param name="Language">The first word behind the fence.</param>
/// <param name="Title">The rest of that line: the file that the block shows.</param>
/// <param name="Heading">The heading it stands under.</param>
/// <param name="Text">What it holds.</param>
internal sealed partial record MarkdownFence(string Document, int Line, string Language, string Title, string Heading, string Text)
{
    public static IEnumerable<MarkdownFence> All
        => Repository.Files("docs", "*.md").Append("README.md").Append("CONTRIBUTING.md").SelectMany(In);

    public override string ToString() => $"{Document}({Line}): {Language} {Title}";

    private static IEnumerable<MarkdownFence> In(string document)
    {
        var text = Repository.Read(document).ReplaceLineEndings("\n");
        foreach (Match match in Fence().Matches(text))
        {
            var before = text[..match.Index];
            yield return new(
                document,
                before.Count(c => c == '\n') + 1,
                match.Groups["language"].Value,
                match.Groups["title"].Value.Trim(),
                HeadingLine().Matches(before).LastOrDefault()?.Groups["heading"].Value ?? "",
                match.Groups["text"].Value);
        }
    }

    [GeneratedRegex(@"^```(?<language>\w[\w-]*)?(?<title>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ (?<heading>[^\n]*)", RegexOptions.Multiline)]
    private static partial Regex HeadingLine();
}
