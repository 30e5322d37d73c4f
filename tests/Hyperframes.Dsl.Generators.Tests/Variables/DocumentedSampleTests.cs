using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Hyperframes.Dsl.Generators.Tests.Variables;

/// <summary>The pages shown for a diagnostic of variables: the failing one has it, the fixed one has none.</summary>
public sealed partial class DocumentedSampleTests
{
    public static TheoryData<string> Ids => new(Directory.EnumerateFiles(Folder(), "HF16*.md").Where(file => Listing().IsMatch(File.ReadAllText(file))).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_failing_pages_have_the_finding(string id) => Judge(Section(id, "Fails", "Fixed")).ShouldContain(message => message.Contains(id, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fixed_pages_have_no_finding(string id) => Judge(Section(id, "Fixed", "Suppress")).ShouldBeEmpty();

    private static IReadOnlyList<string> Judge(string section)
    {
        var pages = Listing().Matches(section).Select(match => (match.Groups["path"].Success ? match.Groups["path"].Value : "index.html", match.Groups["page"].Value)).ToArray();
        pages.ShouldNotBeEmpty();
        return new VariablesRun("", pages).Reported;
    }

    private static string Section(string id, string heading, string next)
    {
        var page = File.ReadAllText(Path.Combine(Folder(), id + ".md")).ReplaceLineEndings("\n");
        var start = page.IndexOf($"## {heading}\n", StringComparison.Ordinal);
        return page[start..page.IndexOf($"## {next}\n", start, StringComparison.Ordinal)];
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "docs", "diagnostics"));

    [GeneratedRegex(@"^(?:`(?<path>[^`\n]+)`:\n\n)?```html\n(?<page>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Listing();
}
