using System.IO.Compression;

namespace Hyperframes.Bundling;

/// <summary>Writes files as a zip whose bytes depend on nothing but the files: order, times and attributes are fixed (contract 15.1).</summary>
internal static class DeterministicZip
{
    // The earliest time that a zip can hold. Only the clock reading is stored, so no time zone plays a part.
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Compressed already: deflating them again costs time and saves nothing.
    private static readonly HashSet<string> StoredExtensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".mp4", ".m4v", ".mov", ".webm", ".mkv", ".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".flac",
        ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".woff", ".woff2", ".zip", ".gz", ".br", ".lottie",
    };

    public static async Task WriteAsync(IReadOnlyList<BundleFile> files, Stream destination, CancellationToken cancellationToken)
    {
        if (destination.CanSeek)
        {
            await WriteSeekableAsync(files, destination, cancellationToken).ConfigureAwait(false);
            return;
        }

        // A stream that cannot go back would get other headers (sizes behind the data): written to a file first, the bytes are the same.
        var temporary = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var buffer = new FileStream(
            temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
        await using (buffer.ConfigureAwait(false))
        {
            await WriteSeekableAsync(files, buffer, cancellationToken).ConfigureAwait(false);
            buffer.Position = 0;
            await buffer.CopyToAsync(destination, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task WriteSeekableAsync(IReadOnlyList<BundleFile> files, Stream destination, CancellationToken cancellationToken)
    {
        var zip = await ZipArchive.CreateAsync(destination, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken).ConfigureAwait(false);
        await using (zip.ConfigureAwait(false))
        {
            foreach (var file in files)
            {
                var entry = zip.CreateEntry(file.Path, LevelFor(file.Path));
                entry.LastWriteTime = FixedTime;
                entry.ExternalAttributes = 0;
                var target = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
                await using (target.ConfigureAwait(false))
                {
                    var source = file.OpenRead();
                    await using (source.ConfigureAwait(false))
                    {
                        await source.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
                    }
                }
            }
        }
    }

    private static CompressionLevel LevelFor(string path) =>
        StoredExtensions.Contains(Path.GetExtension(path)) ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
}
