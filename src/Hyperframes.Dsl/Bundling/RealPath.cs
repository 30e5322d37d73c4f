namespace Hyperframes.Bundling;

/// <summary>Where a path really leads, with all links on the way followed.</summary>
internal static class RealPath
{
    /// <summary>Whether <paramref name="path"/> lies in <paramref name="root"/> once every link in either is followed.</summary>
    public static bool IsInside(string path, string root)
    {
        var inner = Of(path);
        var outer = Path.TrimEndingDirectorySeparator(Of(root)) + Path.DirectorySeparatorChar;
        return inner.StartsWith(outer, OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>The absolute path with the links of every folder on the way followed; what does not exist is taken literally.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        foreach (var segment in full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, segment);
            FileSystemInfo entry = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
            var target = entry.LinkTarget is null ? null : entry.ResolveLinkTarget(returnFinalTarget: true);
            real = target?.FullName ?? next;
        }

        return real;
    }
}
