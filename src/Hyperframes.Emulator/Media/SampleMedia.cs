using System.Collections.Concurrent;

namespace Hyperframes.Emulator.Media;

/// <summary>The files behind links that nobody rendered for real.</summary>
internal static class SampleMedia
{
    /// <summary>Seconds of the avatar clip.</summary>
    public const double AvatarSeconds = 6;

    /// <summary>Seconds of the stand-in for a render.</summary>
    public const double RenderSeconds = 2;

    private static readonly Lazy<byte[]> AvatarClip = new(() => Read("avatar.mp4"));
    private static readonly Lazy<byte[]> RenderClip = new(() => Read("render.mp4"));
    private static readonly ConcurrentDictionary<CatalogSound, byte[]> Sounds = new();

    /// <summary>A drawn head that moves its mouth, with a voice-like tone: 640×360, 25 frames a second.</summary>
    public static byte[] Avatar => AvatarClip.Value;

    public static byte[] Render => RenderClip.Value;

    public static byte[] Of(CatalogSound sound) => Sounds.GetOrAdd(sound, WaveFile.Make);

    private static byte[] Read(string name)
    {
        using var stream = typeof(SampleMedia).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
