namespace Hyperframes.Bundling;

/// <summary>One file of a bundle.</summary>
public sealed class BundleFile
{
    private readonly byte[]? _content;

    private BundleFile(string path, byte[]? content, string? sourcePath, long length)
    {
        if (BundlePath.Problem(path) is { } problem)
        {
            throw new ArgumentException($"'{path}' cannot be a path inside a bundle: {problem}.", nameof(path));
        }

        Path = path;
        _content = content;
        SourcePath = sourcePath;
        Length = length;
    }

    /// <summary>Path inside the bundle, relative, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Size in bytes.</summary>
    public long Length { get; }

    /// <summary>Where the bytes lie on disk; null when they are in memory.</summary>
    public string? SourcePath { get; }

    /// <summary>A file whose bytes are in memory.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is absolute, leaves the bundle's root or is not portable.</exception>
    public static BundleFile FromBytes(string path, byte[] content) => new(path, content, null, content.Length);

    /// <summary>A file whose bytes stay on disk until they are read.</summary>
    /// <exception cref="ArgumentException"><paramref name="path"/> is absolute, leaves the bundle's root or is not portable.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static BundleFile FromDisk(string path, string sourcePath) =>
        new(path, null, System.IO.Path.GetFullPath(sourcePath), new FileInfo(sourcePath).Length);

    /// <summary>Opens the content for reading.</summary>
    public Stream OpenRead() => _content is not null ? new MemoryStream(_content, writable: false) : File.OpenRead(SourcePath!);
}
