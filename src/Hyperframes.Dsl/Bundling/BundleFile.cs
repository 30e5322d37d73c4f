namespace Hyperframes.Bundling;

/// <summary>One file of a bundle.</summary>
public sealed class BundleFile
{
    private readonly byte[]? _content;
    private readonly string? _sourcePath;

    private BundleFile(string path, byte[]? content, string? sourcePath, long length)
    {
        Path = path;
        _content = content;
        _sourcePath = sourcePath;
        Length = length;
    }

    /// <summary>Path inside the bundle, relative, with <c>/</c>.</summary>
    public string Path { get; }

    /// <summary>Size in bytes.</summary>
    public long Length { get; }

    /// <summary>A file whose bytes are in memory.</summary>
    public static BundleFile FromBytes(string path, byte[] content) => new(path, content, null, content.Length);

    /// <summary>A file whose bytes stay on disk until they are read.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static BundleFile FromDisk(string path, string sourcePath) => new(path, null, sourcePath, new FileInfo(sourcePath).Length);

    /// <summary>Opens the content for reading.</summary>
    public Stream OpenRead() => _content is not null ? new MemoryStream(_content, writable: false) : File.OpenRead(_sourcePath!);
}
