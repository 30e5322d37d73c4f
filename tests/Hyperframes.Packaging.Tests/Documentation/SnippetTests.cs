namespace Hyperframes.Packaging.Tests.Documentation;

/// <summary>What the documents show can be copied.</summary>
public sealed class SnippetTests
{
    public static TheoryData<string> Programs
        => [.. MarkdownFence.All.Where(IsProgram).Select(fence => fence.ToString())];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Every_snippet_compiles(string snippet)
        => SnippetCompilation.Problems(MarkdownFence.All.Single(fence => fence.ToString() == snippet)).ShouldBeEmpty();

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
        => Repository.Files("docs", "*.md").Append("README.md").Append("CONTRIBUTING.md")
            .SelectMany(document => MarkdownLink.In(document))
            .Where(link => !link.Exists)
            .Select(link => link.ToString())
            .ShouldBeEmpty();

    // A block marked 'cs' is a fragment; a sample of a diagnostic shows what does not compile, or only the line that matters.
    private static bool IsProgram(MarkdownFence fence)
        => fence.Language == "csharp" && !fence.Document.StartsWith("docs/diagnostics/", StringComparison.Ordinal);
}
