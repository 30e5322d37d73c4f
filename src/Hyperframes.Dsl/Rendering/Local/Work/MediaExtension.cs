namespace Hyperframes.Rendering.Local;

/// <summary>The extension of a fetched file: by its address, else by its type.</summary>
internal static class MediaExtension
{
    private static readonly Dictionary<string, string> ByType = new(StringComparer.OrdinalIgnoreCase)
    {
        ["video/mp4"] = ".mp4",
        ["video/webm"] = ".webm",
        ["video/quicktime"] = ".mov",
        ["audio/mpeg"] = ".mp3",
        ["audio/mp4"] = ".m4a",
        ["audio/aac"] = ".aac",
        ["audio/wav"] = ".wav",
        ["audio/x-wav"] = ".wav",
        ["audio/wave"] = ".wav",
        ["audio/ogg"] = ".ogg",
        ["audio/flac"] = ".flac",
        ["image/png"] = ".png",
        ["image/jpeg"] = ".jpg",
        ["image/gif"] = ".gif",
        ["image/webp"] = ".webp",
        ["image/svg+xml"] = ".svg",
        ["image/avif"] = ".avif",
    };

    private static readonly string[] Others = [".m4v", ".mkv", ".opus", ".oga", ".ogv", ".jpeg"];

    public static string Of(Uri address, string? type)
    {
        var extension = Path.GetExtension(address.AbsolutePath).ToLowerInvariant();
        return ByType.ContainsValue(extension) || Others.Contains(extension) ? extension
            : type is not null && ByType.TryGetValue(type, out var byType) ? byType
            : ".bin";
    }
}
