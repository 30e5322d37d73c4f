namespace Hyperframes.Bundling;

/// <summary>What a reference in a page or stylesheet means inside the project (contract 2.3).</summary>
internal static class AssetReference
{
    /// <summary>
    /// The path in the project: <c>../</c> counts from the file's folder; otherwise a file beside it comes first, then the root. Null for what is remote,
    /// inline or a placeholder, and for what leaves the root.
    /// </summary>
    /// <param name="file">The page or stylesheet that holds the reference.</param>
    /// <param name="reference">As written, decoded from HTML.</param>
    /// <param name="exists">Whether the project has a file of that path.</param>
    public static string? Resolve(string file, string reference, Func<string, bool> exists)
    {
        if (!IsLocal(reference))
        {
            return null;
        }

        var path = Uri.UnescapeDataString(reference.Trim().Split('?', '#')[0]);
        if (path.StartsWith('/'))
        {
            return BundlePath.Resolve("", path);
        }

        var folder = BundlePath.FolderOf(file);
        var beside = BundlePath.Resolve(folder, path);
        return path.StartsWith("../", StringComparison.Ordinal) || (beside is not null && exists(beside)) ? beside : BundlePath.Resolve("", path);
    }

    /// <summary>Whether the reference is a path at all: not empty, without a scheme, no fragment and no unresolved placeholder.</summary>
    public static bool IsLocal(string reference)
    {
        var text = reference.Trim();
        return text.Length > 0 && text[0] != '#' && !text.StartsWith("//", StringComparison.Ordinal)
            && !text.Contains("{{", StringComparison.Ordinal) && !text.Contains("${", StringComparison.Ordinal) && !text.Contains("<<", StringComparison.Ordinal)
            && (text.IndexOf(':') is var colon && (colon < 0 || text.IndexOfAny(['/', '?']) is >= 0 and var slash && slash < colon));
    }
}
