using Hyperframes.Bundling;
using Hyperframes.Rendering;

namespace Hyperframes.HeyGen;

/// <summary>A finished production and what went into it.</summary>
/// <param name="Video">The file.</param>
/// <param name="Avatar">The avatar's clip.</param>
/// <param name="Music">The music, or nothing.</param>
/// <param name="SoundEffect">The effect, or nothing.</param>
/// <param name="Bundle">What was rendered.</param>
public sealed record Film(RenderResult Video, AvatarClip Avatar, FoundSound Music, FoundSound SoundEffect, CompositionBundle Bundle)
{
    /// <summary>Absolute path of the video.</summary>
    public string Path => Video.Path;
}
