namespace Hyperframes.Rendering.Local;

/// <summary>What a render needs besides .NET.</summary>
internal enum Tool
{
    Node,
    Engine,
    Browser,
    Ffmpeg,
    Ffprobe,
    Fonts,
}
