using System.Text;

namespace Hyperframes.Bundling;

/// <summary>Reads pages, which are UTF-8.</summary>
internal static class PageText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte order mark; null when it is not UTF-8.</summary>
    public static string? Read(BundleFile file)
    {
        using var stream = file.OpenRead();
        using var reader = new StreamReader(stream, Strict);
        try
        {
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
