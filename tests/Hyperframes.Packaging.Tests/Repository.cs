using System.Runtime.CompilerServices;

namespace Hyperframes.Packaging.Tests;

/// <summary>The checkout that these tests were compiled from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", ".."));

    /// <summary>Source files below <paramref name="folder"/>, relative to the root, with <c>/</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
    {
        if (!Directory.Exists(Path.Combine(Root, folder)))
        {
            return [];
        }

        var options = new EnumerationOptions { RecurseSubdirectories = true };
        return [.. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, options)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("artifacts/", StringComparison.Ordinal) && !path.Contains("/node_modules/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    public static string Read(string relativePath) => File.ReadAllText(Path.Combine(Root, relativePath));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
