using System.IO.Compression;

namespace Hyperframes.HeyGen.Tests;

/// <summary>Requests and projects that are right.</summary>
internal static class Samples
{
    public static AvatarVideoRequest Video => new()
    {
        AvatarId = "LOOK", Script = "Here are our Q2 results.", VoiceId = "VOICE", Resolution = VideoResolution.Hd1080, Engine = AvatarEngine.AvatarV,
    };

    public static byte[] ProjectZip { get; } = Zip("<!doctype html><html><body><div data-composition-id=\"c\"></div></body></html>");

    public static AssetInput Project => AssetInput.FromBytes(ProjectZip, "application/zip");

    public static byte[] Zip(string page, string name = "index.html")
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(zip.CreateEntry(name).Open()))
        {
            writer.Write(page);
        }

        return stream.ToArray();
    }
}
