using Hyperframes.Linting.Reading;

namespace Hyperframes.Linting.Rules.Media;

internal enum MediaKind
{
    Image,
    Video,
    Audio,
}

/// <summary>What a source seems to be: by its media type or its extension.</summary>
internal static class MediaKinds
{
    private static readonly Dictionary<string, MediaKind> ByExtension = CreateTable();

    public static MediaKind? OfSource(string source)
    {
        var text = JsNumber.Trim(source);
        if (text.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return OfMediaType(text.Substring(5));
        }

        if (text.Length == 0 || text.StartsWith("blob:", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = PathOf(text);
        name = name.Substring(name.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot >= 0 && ByExtension.TryGetValue(name.Substring(dot + 1).ToLowerInvariant(), out var kind) ? kind : null;
    }

    private static MediaKind? OfMediaType(string type) =>
        type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) ? MediaKind.Image
        : type.StartsWith("video/", StringComparison.OrdinalIgnoreCase) ? MediaKind.Video
        : type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase) ? MediaKind.Audio
        : null;

    private static string PathOf(string text)
    {
        if ((text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https:", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate(text, UriKind.Absolute, out var url))
        {
            return Uri.UnescapeDataString(url.AbsolutePath);
        }

        return text.Split('?')[0].Split('#')[0];
    }

    private static Dictionary<string, MediaKind> CreateTable()
    {
        var table = new Dictionary<string, MediaKind>(StringComparer.Ordinal);
        Add(MediaKind.Image, "jpg jpeg png gif bmp webp svg heic heif tiff ico");
        Add(MediaKind.Video, "mp4 mov avi webm mkv flv wmv m4v mpg mpeg");
        Add(MediaKind.Audio, "mp3 wav aac flac opus aiff wma");
        return table;

        void Add(MediaKind kind, string extensions)
        {
            foreach (var extension in extensions.Split(' '))
            {
                table[extension] = kind;
            }
        }
    }
}
