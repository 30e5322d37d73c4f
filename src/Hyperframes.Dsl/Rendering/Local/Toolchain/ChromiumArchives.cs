using System.Formats.Tar;
using System.IO.Compression;

namespace Hyperframes.Rendering.Local;

/// <summary>
/// Unpacks the browser, its libraries and its fonts out of the package <c>@sparticuz/chromium</c>, which does so itself only on the machines it was made for.
/// </summary>
internal static class ChromiumArchives
{
    /// <summary>Where they go, below the piece's folder.</summary>
    public const string Folder = "chromium";

    /// <summary>The libraries that a machine without a desktop may lack.</summary>
    public const string Libraries = Folder + "/lib";

    private const string Packed = "node_modules/@sparticuz/chromium/bin";

    public static async Task UnpackAsync(string pieceFolder, CancellationToken cancellationToken)
    {
        var packed = Path.Combine(pieceFolder, Packed);
        var target = Path.Combine(pieceFolder, Folder);
        Directory.CreateDirectory(target);
        foreach (var archive in Directory.GetFiles(packed, "*.br").Order(StringComparer.Ordinal))
        {
            using var unpacked = new BrotliStream(File.OpenRead(archive), CompressionMode.Decompress);
            var name = Path.GetFileNameWithoutExtension(archive);
            if (Path.GetExtension(name) == ".tar")
            {
                await TarFile.ExtractToDirectoryAsync(unpacked, target, overwriteFiles: true, cancellationToken).ConfigureAwait(false);
            }
            else
            {
                using var file = File.Create(Path.Combine(target, name));
                await unpacked.CopyToAsync(file, cancellationToken).ConfigureAwait(false);
            }
        }

        // The archives are half the package, and nothing reads them again.
        Directory.Delete(packed, recursive: true);
    }
}
