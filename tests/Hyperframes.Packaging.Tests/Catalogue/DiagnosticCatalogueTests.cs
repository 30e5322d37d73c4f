using System.Text;
using System.Text.RegularExpressions;
using Hyperframes.Linting;
using Microsoft.CodeAnalysis;

namespace Hyperframes.Packaging.Tests.Catalogue;

/// <summary>Each diagnostic has a number in its owner's range, a page, a row in the release list and a test.</summary>
public sealed partial class DiagnosticCatalogueTests
{
    private static readonly string[] Headings = ["## Cause", "## Fails", "## Fixed", "## Suppress"];

    private static readonly (int First, int Last, string Owner)[] Ranges =
    [
        (1, 99, "project setup"),
        (1000, 1199, "template text"),
        (1200, 1399, "template binding"),
        (1400, 1499, "not supported at compile time"),
        (1500, 1599, "output contexts"),
        (1600, 1799, "variables"),
        (2000, 2199, "use of the DSL"),
        (3000, 3999, "upstream lint rules"),
        (4000, 4199, "page rules of our own"),
    ];

    private static IEnumerable<string> Pages => Repository.Files("docs/diagnostics", "HF*.md");

    [Fact]
    public void Every_number_lies_in_a_range()
        => CompilerDiagnostics.All.Where(d => !HfId().IsMatch(d.Id) || OwnerOf(d.Id) is null).Select(d => d.Id).ShouldBeEmpty();

    [Fact]
    public void Every_diagnostic_has_a_page()
        => CompilerDiagnostics.All.Select(d => $"docs/diagnostics/{d.Id}.md").Except(Pages, StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Every_page_belongs_to_a_diagnostic()
        => Pages.Except(CompilerDiagnostics.All.Select(d => $"docs/diagnostics/{d.Id}.md"), StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Every_page_tells_cause_failing_sample_fixed_sample_and_suppression()
        => Pages.Where(page => !IsComplete(Repository.Read(page), Path.GetFileNameWithoutExtension(page))).ShouldBeEmpty();

    [Fact]
    public void Every_diagnostic_links_to_its_page()
        => CompilerDiagnostics.All.Where(d => !d.HelpLinkUri.EndsWith($"docs/diagnostics/{d.Id}.md", StringComparison.Ordinal)).Select(d => d.Id).ShouldBeEmpty();

    [Fact]
    public void Every_diagnostic_stands_in_the_release_list()
    {
        var released = string.Concat(Repository.Files("generators/Hyperframes.Dsl.Generators", "AnalyzerReleases.*.md").Select(Repository.Read));
        CompilerDiagnostics.All.Select(d => d.Id).Where(id => !Regex.IsMatch(released, $@"^\s*{id}\s*\|", RegexOptions.Multiline)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_diagnostic_has_a_test()
    {
        // The rules of pages are tested by the failing and the fixed sample of each, which their pages are made from.
        var samples = LintRuleCatalog.Codes.Select(code => code.Id);
        var tests = string.Concat(Repository.Files("tests", "*.cs").Select(Repository.Read));
        CompilerDiagnostics.All.Select(d => d.Id).Except(samples, StringComparer.Ordinal).Where(id => !tests.Contains(id, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_index_lists_them_all()
    {
        var index = Path.Combine(Repository.Root, "docs", "diagnostics", "README.md");
        var expected = Index();
        if (Environment.GetEnvironmentVariable(Hyperframes.Testing.Snapshot.UpdateVariable) == "1")
        {
            File.WriteAllText(index, expected);
        }

        Repository.Read("docs/diagnostics/README.md").ReplaceLineEndings("\n").ShouldBe(expected);
    }

    private static string Index()
    {
        var text = new StringBuilder("# Diagnostics\n\nGenerated from the descriptors. Each page has a failing sample, a fixed one, and how to suppress it.\n");
        foreach (var group in CompilerDiagnostics.All.GroupBy(d => OwnerOf(d.Id)))
        {
            text.Append("\n## ").Append(char.ToUpperInvariant(group.Key![0])).Append(group.Key.AsSpan(1)).Append("\n\n| id | severity | what |\n|---|---|---|\n");
            foreach (var d in group)
            {
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| [{d.Id}]({d.Id}.md) | {Severity(d)} | {d.Title.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Severity(DiagnosticDescriptor d)
        => d.IsEnabledByDefault ? d.DefaultSeverity.ToString().ToLowerInvariant() : "off";

    private static bool IsComplete(string page, string id)
    {
        var at = page.StartsWith($"# {id}: ", StringComparison.Ordinal) ? 0 : -1;
        foreach (var heading in Headings)
        {
            at = at < 0 ? -1 : page.IndexOf("\n" + heading, at, StringComparison.Ordinal);
        }

        return at >= 0;
    }

    private static string? OwnerOf(string id)
    {
        var number = int.Parse(id.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
        return Ranges.FirstOrDefault(r => number >= r.First && number <= r.Last).Owner;
    }

    [GeneratedRegex(@"^HF\d{4}$")]
    private static partial Regex HfId();
}
