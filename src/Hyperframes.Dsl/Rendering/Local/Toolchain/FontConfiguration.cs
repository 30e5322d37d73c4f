using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Hyperframes.Rendering.Local;

/// <summary>
/// The font configuration that the browser gets on Linux: the machine's own fonts and, behind them, those of the toolchain. Without any font the engine ends well and all
/// text is missing.
/// </summary>
internal static class FontConfiguration
{
    private const string System = "/etc/fonts/fonts.conf";

    /// <summary>Writes the configuration into the cache, under a name that its content gives it.</summary>
    /// <param name="cache">The folder of the toolchain.</param>
    /// <param name="given">The user's own <c>FONTCONFIG_FILE</c>; left out when it is not one that can be read.</param>
    /// <param name="fonts">The fonts of the toolchain; null when they are not installed.</param>
    public static string Write(string cache, string? given, string? fonts)
    {
        var folder = Path.Combine(cache, "fontconfig");
        var configuration = new XElement(
            "fontconfig",
            new[] { given, System }.Where(IsReadable).Select(file => new XElement("include", new XAttribute("ignore_missing", "yes"), Path.GetFullPath(file!))),
            fonts is null ? null : new XElement("dir", fonts),
            new XElement("cachedir", Path.Combine(folder, "cache")));
        var text = "<?xml version=\"1.0\"?>\n<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">\n" + configuration + "\n";
        var path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12] + ".conf");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            var temporary = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllText(temporary, text);
            File.Move(temporary, path, overwrite: true);
        }

        return path;
    }

    // One file that cannot be read makes fontconfig drop the whole configuration.
    private static bool IsReadable(string? file)
    {
        if (string.IsNullOrEmpty(file))
        {
            return false;
        }

        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return XDocument.Load(reader).Root?.Name.LocalName == "fontconfig";
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
