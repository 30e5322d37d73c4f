using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Hyperframes.Bundling;

/// <summary>One SHA-256 over the paths and contents of a bundle: the same on every system, whatever its compressor does.</summary>
internal static class ContentDigest
{
    /// <summary>Hashes, for each file in order: path length, path in UTF-8, content length, content (lengths as 8 bytes, little endian).</summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Of(IReadOnlyList<BundleFile> files, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        foreach (var file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = Encoding.UTF8.GetBytes(file.Path);
            AppendLength(hash, path.Length);
            hash.AppendData(path);
            AppendLength(hash, file.Length);
            using var content = file.OpenRead();
            int read;
            while ((read = content.Read(buffer)) > 0)
            {
                hash.AppendData(buffer, 0, read);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AppendLength(IncrementalHash hash, long length)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, length);
        hash.AppendData(bytes);
    }
}
