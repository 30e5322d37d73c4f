using System.Text.RegularExpressions;

namespace Hyperframes.Packaging.Tests.Documentation;

/// <summary>A link from one document to a file of the repository.</summary>
internal sealed partial record MarkdownLink(string Document, string Target)
{
    public bool Exists => Path.Exists(Path.Combine(Repository.Root, Path.GetDirectoryName(Document)!, Target));

    public static IEnumerable<MarkdownLink> In(string document)
        => Link().Matches(Repository.Read(document))
            .Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal))
            .Select(target => new MarkdownLink(document, target));

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
